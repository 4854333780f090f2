// What the page shows of each question's state: choice, flag, its cell in the grid, the review.
if (globalThis.desk) {
	const { main } = desk;

	const words = (cell) => ['answered', 'flagged'].filter((state) => cell.classList.contains(state)).map((state) => `, ${state}`).join('');

	const options = (form) => [...form.querySelectorAll('[name=option]')];

	desk.chosen = (form) => options(form).filter((option) => option.checked).map((option) => option.value);

	desk.isFlagged = (form) => form.elements.flagged.value === 'true';

	// Shows an answer, the page's own or what the server has.
	desk.apply = (form, answer) => {
		options(form).forEach((option) => option.checked = answer.options.map(String).includes(option.value));
		form.elements.flagged.value = answer.flagged;
		desk.refresh(form);
	};

	desk.refresh = (form) => {
		const cell = desk.cell(form.dataset.place);
		if (options(form).length) {
			cell.classList.toggle('answered', desk.chosen(form).length > 0);
		}
		cell.classList.toggle('flagged', desk.isFlagged(form));
		cell.lastChild.textContent = words(cell);
		form.querySelector('.flag')?.setAttribute('aria-pressed', desk.isFlagged(form));
		const answered = main.querySelectorAll('.grid li .answered').length;
		main.querySelectorAll('.progress, [data-progress]').forEach((progress) =>
			progress.textContent = `${answered} of ${desk.forms().length} answered`);
	};

	desk.refreshReview = () => {
		Object.entries({ unanswered: 'li a:not(.answered)', flagged: 'li .flagged' }).forEach(([part, cells]) => {
			const list = main.querySelector(`[data-part=${part}]`);
			list.replaceChildren(...[...main.querySelectorAll(`.grid ${cells}`)].map(({ href, dataset }) => {
				const link = document.createElement('a');
				link.href = href;
				link.dataset.place = dataset.place;
				link.textContent = `Question ${dataset.place}`;
				return link;
			}));
			list.append(list.children.length ? '' : 'None');
		});
	};

	desk.say = (form, text, time) => {
		const saved = form.querySelector('.saved');
		saved.textContent = text + (time ? new Date(time).toLocaleTimeString() : '');
	};
}
