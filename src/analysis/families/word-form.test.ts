import { describe, expect, it } from 'vitest';
import { stemOf } from './word-form.ts';

describe('forms of a word', () => {
  it.each([
    'supervise supervised supervises supervision',
    'refer refers referred referral referrals',
    'notify notified notification notifies',
    'assess assessed assessment assessments',
    'child children',
    'policy policies',
    'write writes written',
  ])('are one: %s', (forms) => {
    expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
  });

  it.each([
    ['policy', 'police'],
    ['care', 'car'],
    ['inform', 'information'],
    ['work', 'worker'],
    ['state', 'statement'],
    ['community', 'communication'],
  ])('stay apart: %s, %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});
