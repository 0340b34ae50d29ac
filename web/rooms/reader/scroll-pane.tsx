import type { ComponentProps } from 'react';

/** A part of the room that scrolls by itself, so it is reached by the keyboard. */
export function ScrollPane({ children, ...rest }: ComponentProps<'section'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section tabIndex={0} {...rest}>
      {children}
    </section>
  );
}
