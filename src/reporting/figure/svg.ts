const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Makes any words safe in the text and in the quoted attributes of HTML and SVG; control characters go. */
export function escapeMarkup(words: string): string {
  return words
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g, '');
}

export type Attributes = Readonly<Record<string, string | number>>;

const writeNumber = (value: number): string => String(Math.round(value * 100) / 100);

/** One element as text. Attribute values are escaped; `children` are finished markup. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? writeNumber(value) : escapeMarkup(value)}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** Words at a place; `size` in pixels of the drawing. */
export function words(
  text: string,
  at: { x: number; y: number; anchor?: 'start' | 'middle' | 'end'; class: string },
): string {
  const { x, y, anchor = 'start' } = at;
  return element('text', { class: at.class, x, y, 'text-anchor': anchor }, escapeMarkup(text));
}

/** A whole drawing with its name and description for those who don't see it. */
export function drawing(
  size: { width: number; height: number },
  name: { title: string; description: string },
  children: readonly string[],
): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'drawing',
      viewBox: `0 0 ${writeNumber(size.width)} ${writeNumber(size.height)}`,
      width: size.width,
      height: size.height,
      role: 'group',
      'aria-label': name.title,
      'font-family': 'system-ui, sans-serif',
      'font-size': 12,
    },
    `\n${element('desc', {}, escapeMarkup(name.description))}\n`,
    ...children.map((child) => `${child}\n`),
  );
}
