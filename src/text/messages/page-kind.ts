/** What a page is called, in a list of results, where it is no entry of a collection. */
export const PAGE_KIND = { page: "Page", map: "Map" } as const;
