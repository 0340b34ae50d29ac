import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';

interface OverlayProps {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet over the room for a short act, such as finding something. Escape, or a press beside it, puts it away. */
export function Overlay({ label, onClose, children }: OverlayProps) {
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => open || onClose()}>
      <Modal className="overlay-sheet">
        <Dialog aria-label={label} className="overlay-dialog">
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
