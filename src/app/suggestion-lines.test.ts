import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type InputItem, readItems } from './suggestion-lines.ts';

async function readAll(text: string): Promise<InputItem[]> {
  const items: InputItem[] = [];
  for await (const item of readItems(Readable.from([text]))) items.push(item);
  return items;
}
const shown = (items: readonly InputItem[]): string[] =>
  items.map((item) => (item.ok ? `${item.item.id}=${item.item.text}` : item.message));

describe('what heed suggest reads', () => {
  it('is JSON lines, blank ones left out, with a mark of byte order or Windows line ends', async () => {
    expect(shown(await readAll('\uFEFF{"id":1,"text":"a"}\r\n\r\n{"id":"b","text":"c"}\r\n'))).toEqual(['1=a', 'b=c']);
  });

  it('or one array, over several lines', async () => {
    expect(shown(await readAll('[\n {"id":"1","text":"a"},\n {"id":"2"}\n]'))).toEqual([
      '1=a',
      'Item 2: "text" is missing or not text. Give {"id": "1", "text": "The board should ..."}.',
    ]);
  });

  it.each([
    ['{"id": 1', 'Line 1: It is not JSON.'],
    ['5', 'Line 1: It is not an object.'],
    ['[1, 2', 'The array is not JSON:'],
  ])('%s is told', async (text, message) => {
    expect(shown(await readAll(text))[0]).toContain(message);
  });

  it('is nothing', async () => {
    expect(await readAll('')).toEqual([]);
  });
});
