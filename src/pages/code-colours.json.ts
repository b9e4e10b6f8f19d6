import { colours } from '../components/playground/colours.ts';

/** How the lines of every snippet are coloured, for a page that prints one anew. */
export async function GET(): Promise<Response> {
  const { shapes } = await colours();
  return Response.json(shapes);
}
