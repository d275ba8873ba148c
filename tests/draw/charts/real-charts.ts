import { chartsOf } from "../../../src/formats/figures/all-charts.ts";
import { plan } from "../../content/real-content.ts";

/** Every chart of the site, made of the real content. */
export const charts = chartsOf(plan);
