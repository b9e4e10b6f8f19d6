import type { APIRoute, GetStaticPaths } from 'astro';
import { thumbnail } from '../../components/playground/sample.ts';
import { type Example, examples } from '../../examples/index.ts';

/** A small picture of each sample that is an image: a page shows it before the sample itself is loaded. */
export const getStaticPaths = (() =>
  examples
    .filter(({ sample }) => sample.type.startsWith('image/'))
    .map((example) => ({
      params: { example: example.id },
      props: { example },
    }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ example: Example }> = async ({ props }) =>
  new Response(new Uint8Array(await thumbnail(props.example)));
