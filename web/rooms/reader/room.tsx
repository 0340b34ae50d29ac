import './reader.css';
import type { RoomProps } from '../room.ts';
import { ReportReader } from './report-reader.tsx';
import { Shelf } from './shelf.tsx';

/** The page as printed beside its text. Without a report in the address, the reports to choose from. */
export default function ReaderRoom({ rest, query }: RoomProps) {
  const [report] = rest;
  return report === undefined ? <Shelf /> : <ReportReader key={report} report={report} query={query} />;
}
