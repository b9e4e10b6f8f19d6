/** An eye that looks down and to the right, lit from above. */
export function eye(x: number, y: number): string {
  return `<ellipse cx="${x}" cy="${y}" rx="21" ry="20" fill="#0b0b0e"/><circle cx="${x + 1}" cy="${y + 1}" r="16.5" fill="#4b2f1b"/><path d="M${x - 13} ${y + 6}a15 15 0 0 0 28 0a17 12 0 0 1 -28 0Z" fill="#a56a32"/><circle cx="${x + 4}" cy="${y + 4}" r="11" fill="#07070a"/><circle cx="${x + 8}" cy="${y - 6}" r="5.2" fill="#fff"/><circle cx="${x - 5}" cy="${y + 8}" r="2.4" fill="#fff" opacity=".8"/>`;
}
