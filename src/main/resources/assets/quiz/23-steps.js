// Goes from question to question without a reload. Addresses are those of the server, so that back, forward and reload work.
if (globalThis.desk) {
	const { main } = desk;
	const review = document.getElementById('review');
	const size = desk.forms().length;
	let since = Date.now();

	// How long each question was in sight, for a visible page only.
	const measure = () => {
		const form = desk.shown();
		if (form && since) {
			form.dataset.spent = Number(form.dataset.spent) + Date.now() - since;
		}
		since = document.hidden ? 0 : Date.now();
	};

	desk.spent = (form) => {
		measure();
		return Math.round(form.dataset.spent);
	};

	const query = (step) => step === 'review' ? '?review' : `?question=${step}`;

	const current = () => desk.shown()?.dataset.place ?? 'review';

	const fromAddress = () => {
		const parameters = new URLSearchParams(location.search);
		return parameters.has('review') ? 'review' : parameters.get('question') ?? current();
	};

	const show = (step) => {
		measure();
		desk.forms().forEach((form) => form.hidden = form.dataset.place !== step);
		review.hidden = step !== 'review';
		main.querySelectorAll('.grid a').forEach((link) => link.removeAttribute('aria-current'));
		(desk.cell(step) ?? main.querySelector('.to-review')).setAttribute('aria-current', 'step');
		document.title = `${step === 'review' ? 'Review' : `Question ${step} of ${size}`}, ${main.querySelector('h1').textContent} · Django Prep`;
		desk.refreshReview();
		scrollTo({ top: 0, behavior: 'instant' });
		(desk.shown() ?? review).querySelector('[tabindex="-1"]:is(legend, h2, .outcome)').focus({ preventScroll: true });
	};

	desk.go = (step) => {
		if (step !== current()) {
			history.pushState(null, '', query(step));
			show(step);
		}
	};

	desk.flag = (form) => {
		form.elements.flagged.value = !desk.isFlagged(form);
		desk.save(form);
	};

	const handIn = async (form) => {
		if (await desk.flush()) {
			form.submit();
		}
		else {
			desk.trouble('Not handed in: not all choices are saved yet. They are kept in this browser; try again in a moment.');
		}
	};

	const step = (form, button) => {
		if (button.name === 'flag') {
			desk.flag(form);
		}
		else if (button.name === 'go') {
			desk.go(button.value);
		}
		else {
			desk.check(form);
		}
	};

	history.replaceState(null, '', query(current()));
	addEventListener('popstate', () => show(fromAddress()));
	main.addEventListener('submit', (event) => {
		event.preventDefault();
		if (event.target.matches('.asked')) {
			step(event.target, event.submitter);
		}
		else {
			handIn(event.target);
		}
	});
	main.addEventListener('click', (event) => {
		const link = event.target.closest('a[href^="?"]');
		if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
			event.preventDefault();
			desk.go(link.dataset.place ?? 'review');
		}
	});
	document.addEventListener('visibilitychange', () => {
		measure();
		if (!document.hidden) {
			desk.sync().catch(() => {});
		}
	});
	addEventListener('pageshow', ({ persisted }) => persisted && desk.sync().catch(() => {}));
	desk.flush();
}
