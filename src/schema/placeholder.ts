/**
 * In the texts of the front matter a figure is named by its id in braces, as in "limited to
 * {army-draft-28}": the model puts the figure with its unit there, so that it is written once.
 */
export const PLACEHOLDER = /\{([^{}]*)\}/g;
