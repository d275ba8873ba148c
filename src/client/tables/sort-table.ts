import { compareCells, type Order, sortValue } from "./sort-order.ts";

/*
 * <sort-table> lets a reader sort a printed table by any of its columns. Rows without a value stay last:
 * unknown is not zero.
 */

class SortTable extends HTMLElement {
	connectedCallback(): void {
		this.querySelectorAll("thead th").forEach((head, column) => {
			const button = document.createElement("button");
			button.type = "button";
			button.append(...head.childNodes);
			button.title = `${this.dataset["sort"]} ${button.textContent}`;
			button.addEventListener("click", () => this.#sort(head, column));
			head.append(button);
		});
	}

	#sort(head: Element, column: number): void {
		const order: Order = head.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
		for (const other of this.querySelectorAll("thead th")) other.removeAttribute("aria-sort");
		head.setAttribute("aria-sort", order);
		const body = this.querySelector("tbody");
		const rows = [...(body?.rows ?? [])].map((row) => {
			const cell = row.cells[column];
			return { row, value: sortValue(cell?.dataset["value"], cell?.textContent ?? "") };
		});
		rows.sort((a, b) => compareCells(a.value, b.value, order));
		body?.append(...rows.map(({ row }) => row));
	}
}

if (!customElements.get("sort-table")) customElements.define("sort-table", SortTable);
