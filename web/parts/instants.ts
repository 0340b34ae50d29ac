const today = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const before = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** A UTC instant for people, in their own time: "14:05" today, "3 Jan 2031" before. */
export function sayInstant(instant: string): string {
  const date = new Date(instant);
  return date.toDateString() === new Date().toDateString() ? today.format(date) : before.format(date);
}
