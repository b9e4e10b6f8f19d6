import type { AstroIntegration } from 'astro';

/** Of the options of Astro's own Markdown processor. */
interface Features {
  headingAttributes?: boolean;
}

/** Lets a heading name its anchor, `## URL base {#base-url}`: a term keeps its anchor in every language. */
export default (): AstroIntegration => ({
  name: 'heading-ids',
  hooks: {
    'astro:config:setup': ({ config }) => {
      const { processor } = config.markdown;
      if (processor?.name !== 'satteri') throw new Error('Heading ids need the Sätteri processor.');
      (processor.options as { features: Features }).features.headingAttributes = true;
    },
  },
});
