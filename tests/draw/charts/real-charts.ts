import { allCharts } from "../../../src/formats/figures/all-charts.ts";
import { site } from "../../content/real-content.ts";

/** Every chart of the site, made of the real content. */
export const charts = allCharts(site);
