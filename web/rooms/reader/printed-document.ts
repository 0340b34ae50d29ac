import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';

/** Where the build lays what pdf.js fetches: fonts that files name without bringing them, character maps, decoders. */
const parts = '/pdf';

async function openDocument(address: string): Promise<PDFDocumentProxy> {
  const [pdf, worker] = await Promise.all([import('pdfjs-dist'), import('pdfjs-dist/build/pdf.worker.min.mjs?url')]);
  pdf.GlobalWorkerOptions.workerSrc = worker.default;
  return pdf.getDocument({
    url: address,
    cMapUrl: `${parts}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${parts}/standard_fonts/`,
    wasmUrl: `${parts}/wasm/`,
    isEvalSupported: false,
    disableAutoFetch: true,
  }).promise;
}

/** The printed pages of a report: null while they are opened, "none" when they can't be shown. */
export function usePrintedDocument(report: string, there: boolean): PDFDocumentProxy | null | 'none' {
  const [opened, setOpened] = useState<PDFDocumentProxy | null | 'none'>(null);
  useEffect(() => {
    if (!there) return setOpened('none');
    let left = false;
    let document: PDFDocumentProxy | null = null;
    openDocument(`/api/reports/${encodeURIComponent(report)}/file`).then(
      (found) => {
        document = found;
        if (left) void found.destroy();
        else setOpened(found);
      },
      () => left || setOpened('none'),
    );
    return () => {
      left = true;
      void document?.destroy();
    };
  }, [report, there]);
  return opened;
}
