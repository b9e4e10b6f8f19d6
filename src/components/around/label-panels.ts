const labelled = /aria-labelledby="(tab-\d+-\d+)"/g;

/** Gives each panel of Starlight's tabs the label of its tab: on paper and without scripts all panels are shown. */
export const labelPanels = (html: string): string =>
  html.replace(labelled, (panel, tab) => {
    const [, label = ''] = new RegExp(`id="${tab}"[^>]*>([^<]*)<`).exec(html) ?? [];
    return `${panel} data-label="${label.trim()}"`;
  });
