/** '1 quotation', '3 quotations', 'no quotations'. */
export function counted(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return `no ${many}`;
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

/** 'A', 'A and B', 'A, B and C'. */
export function listed(items: readonly string[], last = 'and'): string {
  const final = items.at(-1) ?? '';
  return items.length < 2 ? final : `${items.slice(0, -1).join(', ')} ${last} ${final}`;
}
