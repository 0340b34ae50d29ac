/** What a report says is to be learnt, found or concluded, outside its recommendations, as an item it marks. */
export interface LearningPoint {
  /** As printed: "Learning point 3", "Finding 2"; the heading it stands under when it has no label of its own. */
  readonly label: string;
  /** Verbatim, without the label. */
  readonly text: string;
  /** 0 when the format has no pages. */
  readonly page: number;
  /** Where the words stand in the text of the document, UTF-16. */
  readonly start: number;
  readonly end: number;
}
