// Saves every choice at once. What could not be sent yet is kept in this browser, over a reload too, and sent again.
if (globalThis.desk) {
	const { main, address } = desk;
	const PATIENCE = 10_000;
	const LONGEST_PAUSE = 30_000;

	// The newest answer to each question that isn't known to be saved, by place.
	const waiting = new Map();
	let sending;
	let timer;
	let failures = 0;

	const key = (place) => `answer:${address}:${place}`;

	const ask = (url, options = {}) =>
		fetch(url, { headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(PATIENCE), ...options });

	const post = (form, answer, path = '') => {
		const body = new URLSearchParams({ ...answer, _csrf: main.querySelector('[name=_csrf]').value });
		body.delete('options');
		answer.options.forEach((option) => body.append('option', option));
		return ask(form.getAttribute('action') + path, { method: 'POST', body, keepalive: true });
	};

	// Numbers grow with time: an answer that waited never overwrites a newer one, from whatever tab.
	const answerOf = (form) => ({
		options: desk.chosen(form),
		flagged: desk.isFlagged(form),
		sequence: form.dataset.sequence = Math.max(Number(form.dataset.sequence) + 1, Date.now()),
		spent: desk.spent(form),
	});

	const hold = (place, answer) => {
		waiting.set(place, answer);
		memory.keep(key(place), JSON.stringify(answer));
	};

	const release = (place, sequence) => {
		if (waiting.get(place)?.sequence <= sequence) {
			waiting.delete(place);
		}
		if (JSON.parse(memory.recall(key(place)))?.sequence <= sequence) {
			memory.keep(key(place), null);
		}
	};

	// A page that was open for long may hold a token of a former session.
	const renewToken = async () => {
		const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
		const token = page.querySelector('[name=_csrf]').value;
		main.querySelectorAll('[name=_csrf]').forEach((input) => input.value = token);
	};

	const receive = async (form, { outcome, saved }) => {
		if (outcome === 'ended') {
			desk.seeResult();
		}
		else if (outcome === 'locked') {
			await desk.reload(form);
		}
		else if (!waiting.has(form.dataset.place)) {
			form.dataset.sequence = saved.sequence;
			if (outcome === 'outdated') {
				desk.apply(form, saved);
			}
			desk.say(form, outcome === 'outdated' ? 'A newer choice, made elsewhere, is shown. Saved ' : 'Saved ', saved.savedAt);
		}
	};

	// What is said while answers wait: at their questions, above them, and until when.
	const waitingFor = (status) => {
		switch (status) {
			case undefined:
				return ['Offline', 'No connection', 'it is back'];
			case 429:
				return ['Waiting', 'Too much comes from your address at once', 'they may be'];
			default:
				return ['Not saved', 'The server is in trouble', 'it is well again'];
		}
	};

	const send = async (form, answer, path) => {
		const asked = Date.now();
		const response = await post(form, answer, path);
		if (response.ok || response.status === 409) {
			const result = await response.json();
			desk.setClock?.(result.now, asked);
			release(form.dataset.place, answer.sequence);
			return result;
		}
		if (response.status === 403) {
			await renewToken();
		}
		if (response.status === 400 || response.status === 404) {
			release(form.dataset.place, answer.sequence);
			desk.trouble(response.status === 404 ? 'This quiz is not here any more: its data was deleted.' : 'This choice could not be saved. Reload the page.');
			return undefined;
		}
		throw response;
	};

	const sendAll = async () => {
		clearTimeout(timer);
		try {
			while (waiting.size) {
				const [place, answer] = waiting.entries().next().value;
				const result = await send(desk.form(place), answer);
				if (result) {
					await receive(desk.form(place), result);
					desk.trouble('');
				}
			}
			failures = 0;
			return true;
		}
		catch ({ status }) {
			failures += 1;
			const [state, trouble, end] = waitingFor(status);
			waiting.forEach((answer, place) => desk.say(desk.form(place), `${state}, will retry`));
			desk.trouble(`${trouble}. Your choices are kept in this browser and sent as soon as ${end}.`);
			timer = setTimeout(desk.flush, Math.min(LONGEST_PAUSE, 500 * 2 ** failures));
			return false;
		}
	};

	// Sends what waits; tells whether nothing does any more.
	desk.flush = () => sending ??= sendAll().finally(() => sending = undefined);

	desk.save = (form) => {
		hold(form.dataset.place, answerOf(form));
		desk.refresh(form);
		desk.say(form, 'Saving…');
		desk.flush();
	};

	// Practice: lets the answer stand, and shows what is right.
	desk.check = async (form) => {
		try {
			const result = await desk.flush() && await send(form, answerOf(form), '/check');
			if (result?.outcome === 'taken') {
				await desk.reload(form);
			}
			else if (result) {
				await receive(form, result);
			}
		}
		catch ({ status }) {
			const [, trouble] = waitingFor(status);
			desk.trouble(`Not checked. ${trouble}; try again later.`);
		}
	};

	// Shows a question as the server has it now: told, once it is checked.
	desk.reload = async (form) => {
		const part = document.createElement('template');
		part.innerHTML = await (await fetch(`${address}/questions/${form.dataset.place}`)).text();
		const told = part.content.querySelector('form');
		told.hidden = form.hidden;
		form.replaceWith(told);
		desk.refresh(told);
		told.querySelector('.outcome')?.focus();
	};

	// Looks what became of the attempt while this page was away: other tabs, the clock, its end.
	desk.sync = async () => {
		const asked = Date.now();
		const response = await ask(address, { cache: 'no-store' });
		if (!response.ok) {
			throw new Error(response.status);
		}
		const { inProgress, now, answers } = await response.json();
		if (!inProgress) {
			desk.seeResult();
			return;
		}
		desk.setClock?.(now, asked);
		for (const answer of answers) {
			const form = desk.form(answer.place);
			if (answer.checked && !('checked' in form.dataset)) {
				await desk.reload(form);
			}
			else if (!waiting.has(form.dataset.place) && answer.sequence > form.dataset.sequence) {
				form.dataset.sequence = answer.sequence;
				desk.apply(form, answer);
				desk.say(form, 'Saved ', answer.savedAt);
			}
		}
	};

	const restore = () => desk.forms().forEach((form) => {
		const { place, sequence } = form.dataset;
		const answer = JSON.parse(memory.recall(key(place)));
		if (answer?.sequence > sequence) {
			form.dataset.sequence = answer.sequence;
			hold(place, answer);
			desk.apply(form, answer);
		}
		else {
			memory.keep(key(place), null);
		}
	});

	restore();
	addEventListener('online', () => desk.flush());
	main.addEventListener('change', ({ target }) => {
		if (target.name === 'option') {
			desk.save(target.form);
		}
	});
}
