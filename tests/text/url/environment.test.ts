import { describe, expect, test } from "vitest";
import { readSite } from "../../../src/text/url/environment.ts";

describe("the settings of the site", () => {
	test.each([{}, { SITE: "", BASE: " ", REPO: "", CONTACT: "", CONTENT: "" }])(
		"%j leaves the defaults",
		(environment) => {
			const defaults = { origin: null, base: "/", repository: null, contact: null, content: "content" };
			expect(readSite(environment)).toEqual(defaults);
		},
	);

	test("are read, without a closing slash where one would be doubled", () => {
		const environment = {
			SITE: "https://example.org/",
			BASE: "/plans/2025/",
			REPO: "https://example.org/us/plan/",
			CONTACT: "mailto:desk@example.org",
			CONTENT: "drafts/content",
		};
		expect(readSite(environment)).toEqual({
			origin: "https://example.org",
			base: "/plans/2025/",
			repository: "https://example.org/us/plan",
			contact: "mailto:desk@example.org",
			content: "drafts/content",
		});
	});

	test.each([
		[{ BASE: "plans/" }, 'BASE is "plans/"; it begins and ends with "/", as in /plans/'],
		[{ BASE: "/plans" }, 'BASE is "/plans"; it begins and ends with "/", as in /plans/'],
		[{ BASE: "//example.org/" }, 'BASE is "//example.org/"; it begins and ends with "/", as in /plans/'],
		[{ BASE: '/"onload=/' }, 'BASE is "/"onload=/"; it begins and ends with "/", as in /plans/'],
		[
			{ SITE: "https://example.org/plans/" },
			'SITE is "https://example.org/plans/"; it is an origin without a path, as in https://example.org',
		],
		[{ SITE: "example.org" }, 'SITE is "example.org"; it is an origin without a path, as in https://example.org'],
		[{ REPO: "http://example.org/" }, 'REPO is "http://example.org/"; it is the https address of the repository'],
		[{ CONTACT: "desk@example.org" }, 'CONTACT is "desk@example.org"; it is a mailto: or https: address'],
		[{ CONTENT: "./" }, 'CONTENT is "./"; it is a folder that holds content alone, as in drafts/content'],
		[{ CONTACT: "javascript:alert(1)" }, 'CONTACT is "javascript:alert(1)"; it is a mailto: or https: address'],
	])("%j is refused with the right form", (environment, message) => {
		expect(() => readSite(environment)).toThrow(message);
	});
});
