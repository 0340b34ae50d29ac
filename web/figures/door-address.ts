/** The address in the workbench behind a door of the figure code: "#list?theme=t" opens /recommendations?theme=t. */
function doorAddress(address: string): string {
  const query = new URLSearchParams(address.replace(/^#list\??/, ''));
  const agency = query.get('agency');
  if (query.get('rule') === 'multi' && agency !== null) {
    query.delete('agency');
    query.set('addressed', agency);
  }
  query.delete('rule');
  const said = query.toString();
  return said === '' ? '/recommendations' : `/recommendations?${said}`;
}

/** A drawing of the figure code with its doors led to the workbench. */
export function leadDoors(svg: string): string {
  return svg.replace(/href="(#list[^"]*)"/g, (_, address: string) => {
    const led = doorAddress(address.replaceAll('&amp;', '&'));
    return `href="${led.replaceAll('&', '&amp;')}"`;
  });
}
