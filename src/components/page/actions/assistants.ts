/** A chat that takes a first message in its address. */
export interface Assistant {
  readonly name: string;
  /** Address of a new chat; its parameter `q` is the message. */
  readonly url: string;
}

export const assistants: readonly Assistant[] = [
  { name: 'ChatGPT', url: 'https://chatgpt.com/' },
  { name: 'Claude', url: 'https://claude.ai/new' },
];

/** The address of a new chat with a first message. */
export function chatAbout({ url }: Assistant, message: string): string {
  const address = new URL(url);
  address.searchParams.set('q', message);
  return address.href;
}
