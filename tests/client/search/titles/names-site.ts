import { entry, site } from "../../../model/fake-content.ts";

/* Titles and other spellings as editors write them: the forms on which a search has to find its way. */

type Aliases = { en?: string[]; uk?: string[]; ru?: string[] };

const person = (title: string, aliases: Aliases) =>
	entry("actors", title.toLowerCase().replaceAll(" ", "-"), { title, aliases });
const named = (collection: "clauses" | "events" | "explainers", id: string, title: string) =>
	entry(collection, id, { title });
const place = (name: string, aliases: Aliases, kind = "town") =>
	entry(
		"places",
		name
			.normalize("NFD")
			.toLowerCase()
			.replace(/[^a-z]+/g, "-"),
		{ name, kind, aliases },
	);
const term = (title: string, aliases: Aliases) =>
	entry(
		"glossary",
		title
			.toLowerCase()
			.replace(/[^a-z]+/g, "-")
			.replace(/-$/, ""),
		{ title, aliases },
	);

export const namesSite = site(
	person("Volodymyr Zelenskyy", {
		en: ["Volodymyr Zelensky", "Zelensky", "Zelenskiy", "Zelenskyi"],
		uk: ["Володимир Зеленський", "Зеленський"],
		ru: ["Владимир Зеленский", "Зеленский"],
	}),
	person("Rustem Umerov", { en: ["Rustem Umierov"], uk: ["Рустем Умєров", "Умєров"], ru: ["Рустем Умеров", "Умеров"] }),
	person("Andriy Yermak", { en: ["Andriy Ermak"], uk: ["Андрій Єрмак", "Єрмак"], ru: ["Андрей Ермак", "Ермак"] }),
	person("Jared Kushner", { uk: ["Джаред Кушнер", "Кушнер"], ru: ["Джаред Кушнер", "Кушнер"] }),
	person("Sergey Lavrov", { en: ["Sergei Lavrov"], uk: ["Сергій Лавров", "Лавров"], ru: ["Сергей Лавров", "Лавров"] }),
	person("Steve Witkoff", { uk: ["Стів Віткофф", "Віткофф"], ru: ["Стив Уиткофф", "Уиткофф"] }),
	person("United States", { en: ["USA", "Washington"], uk: ["США"], ru: ["Соединённые Штаты Америки", "США"] }),
	place("Kyiv", { en: ["Kiev"], uk: ["Київ"], ru: ["Киев"] }),
	place("Kharkiv", { en: ["Kharkov"], uk: ["Харків"], ru: ["Харьков"] }),
	place("Odesa", { en: ["Odessa"], uk: ["Одеса"], ru: ["Одесса"] }),
	place("Dnipro", { en: ["Dnipropetrovsk", "Dnepr"], uk: ["Дніпро"], ru: ["Днепр"] }),
	place("Luhansk", { en: ["Lugansk"], uk: ["Луганськ"], ru: ["Луганск"] }),
	place("Mykolaiv", { en: ["Nikolaev"], uk: ["Миколаїв"], ru: ["Николаев"] }),
	place("Sloviansk", { en: ["Slavyansk"], uk: ["Слов’янськ", "Слов'янськ"], ru: ["Славянск"] }),
	place("Kramatorsk", { uk: ["Краматорськ"], ru: ["Краматорск"] }),
	place("Zaporizhzhia", { en: ["Zaporizhzhya", "Zaporozhye", "Zaporizhia"], uk: ["Запоріжжя"], ru: ["Запорожье"] }),
	place("Évian", { en: ["Evian"], uk: ["Евіан"], ru: ["Эвиан"] }, "abroad"),
	term("Donbas", { en: ["Donbass", "Donets Basin"], uk: ["Донбас"], ru: ["Донбасс"] }),
	term("Drone", { en: ["UAV", "Shahed"], uk: ["дрон", "БпЛА"], ru: ["дрон", "БПЛА"] }),
	term("Buffer zone", { en: ["security zone"], uk: ["буферна зона"], ru: ["буферная зона"] }),
	term("Demilitarised zone", { en: ["DMZ", "demilitarized zone"], uk: ["демілітаризована зона"] }),
	term("Line of contact", { en: ["front line"], uk: ["лінія зіткнення"], ru: ["линия соприкосновения"] }),
	term("Ceasefire", { en: ["truce", "cease-fire"], uk: ["припинення вогню"] }),
	term("Security guarantee", { en: ["security guarantees", "guarantees"], uk: ["гарантії безпеки"] }),
	term("International Atomic Energy Agency (IAEA)", { en: ["IAEA", "nuclear watchdog"], ru: ["МАГАТЭ"] }),
	term("Budapest Memorandum", { en: ["Memorandum on Security Assurances"], uk: ["Будапештський меморандум"] }),
	named("clauses", "guarantees", "Security guarantees"),
	named("clauses", "crimea", "Crimea"),
	named("clauses", "withdrawal", "Withdrawal from the plant"),
	named("events", "2025-12-25-truce", "A truce of one day"),
	named("explainers", "plan", "The plan of 28 points"),
);
