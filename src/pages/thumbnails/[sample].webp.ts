import type { APIRoute, GetStaticPaths } from 'astro';
import { isPicture, thumbnail } from '../../components/playground/files/sample.ts';
import type { Sample } from '../../examples/example.ts';
import { examples } from '../../examples/index.ts';

/** A small picture of each sample that is an image: a page shows it before the sample itself is loaded. */
export const getStaticPaths = (() =>
  examples
    .flatMap(({ sample = [] }) => sample)
    .filter(isPicture)
    .map((sample) => ({
      params: { sample: sample.name },
      props: { sample },
    }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ sample: Sample }> = async ({ props }) =>
  new Response(new Uint8Array(await thumbnail(props.sample)));
