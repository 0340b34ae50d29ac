/**
 * Gives equal words as one string. A database gives each row its own: the codes, people and ids that a hundred thousand codings
 * name would stand in memory a hundred thousand times.
 */
export class SharedWords {
  readonly #known = new Map<string, string>();

  /** These words, as the string that was first given for them. */
  of<Word extends string | null>(word: Word): Word {
    if (word === null) return word;
    const known = this.#known.get(word);
    if (known !== undefined) return known as Word;
    this.#known.set(word, word);
    return word;
  }
}
