export default function Room() {
  return <h1>…</h1>;
}
