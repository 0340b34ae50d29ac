import { describe, expect, it } from 'vitest';
import type { Addressee, AgencyScheme } from './agency.ts';
import { type Crosswalk, categoryName, recategorise, successorsOf } from './crosswalk.ts';

// Invented schemes.
const target: AgencyScheme = {
  id: 'new',
  title: 'New',
  source: 'this test',
  validFrom: null,
  validTo: null,
  categories: [
    { id: 'health', name: 'All of health' },
    { id: 'children', name: 'Children' },
  ],
  placement: { 'new-trust': 'health', 'social-care': 'children' },
  allAgencies: null,
  unplaced: null,
};
const crosswalk: Crosswalk = {
  from: 'old',
  to: 'new',
  categories: [
    { from: 'care', to: ['children'], note: '' },
    { from: 'mixed', to: ['children', 'health'], note: 'split by agency' },
  ],
  successions: [
    { from: 'old-trust', to: ['middle-trust'], date: '2010-01-01', note: '' },
    { from: 'middle-trust', to: ['new-trust'], date: '2020-01-01', note: '' },
    { from: 'round', to: ['about'], date: null, note: '' },
    { from: 'about', to: ['round'], date: null, note: '' },
  ],
};
const addressee = (agency: string | null, category: string | null): Addressee => ({
  name: 'Somebody',
  agency,
  category,
  source: 'text',
});

describe('recategorise', () => {
  it('goes by the agency', () => {
    expect(recategorise(addressee('social-care', 'mixed'), target, crosswalk).category).toBe('children');
  });
  it('goes by the bodies that followed it', () => {
    expect(recategorise(addressee('old-trust', 'care'), target, crosswalk).category).toBe('health');
    expect(recategorise(addressee('old-trust', 'care'), target, null).category).toBeNull();
  });
  it('goes by the category only where it has one counterpart', () => {
    expect(recategorise(addressee(null, 'care'), target, crosswalk).category).toBe('children');
    expect(recategorise(addressee(null, 'mixed'), target, crosswalk).category).toBeNull();
    expect(recategorise(addressee(null, null), target, crosswalk).category).toBeNull();
  });
});

it('follows successions to the end, and out of a circle', () => {
  expect(successorsOf('old-trust', crosswalk)).toEqual(['new-trust']);
  expect(successorsOf('social-care', crosswalk)).toEqual(['social-care']);
  expect(successorsOf('round', crosswalk)).toEqual([]);
});

it('names a category as printed', () => {
  expect(categoryName(target, 'health')).toBe('All of health');
  expect(categoryName(target, 'nothing')).toBeNull();
});
