// Says what will be asked while it is chosen, in the words of the server.
const form = document.querySelector('main.setup form');
if (form) {
	const duration = (seconds) => {
		const parts = [[Math.floor(seconds / 3600), 'h'], [Math.floor(seconds / 60) % 60, 'min'], [Math.floor(seconds) % 60, 's']];
		return parts.slice(0, seconds < 3600 ? 3 : 2).filter(([number]) => number).map((part) => part.join(' ')).join(' ');
	};

	const chosen = (name) => {
		const all = [...form.querySelectorAll(`[name=${name}]`)];
		const some = all.filter((box) => box.checked);
		return some.length ? some : all;
	};

	// Items of the chosen topics in the chosen levels; none chosen means all.
	const available = () => {
		const levels = [...form.querySelectorAll('[name=level]')].flatMap((box, index, all) =>
			box.checked || !all.some((other) => other.checked) ? [index] : []);
		return chosen('topic').map((box) => box.dataset.counts.split(',')).flatMap((counts) => levels.map((level) => Number(counts[level])))
			.reduce((sum, count) => sum + count, 0);
	};

	const summary = () => {
		const fields = new FormData(form);
		const there = form.dataset.available ? Number(form.dataset.available) : available();
		const wish = Number(fields.get(fields.get('count') === 'other' ? 'other' : 'count') ?? there);
		const asked = Math.min(wish || 0, there);
		if (!asked) {
			return wish ? 'No question fits' : '';
		}
		const questions = asked === 1 ? '1 question' : `${asked} questions`;
		const untimed = fields.get('mode') === 'practice' || fields.get('stretch') === 'untimed';
		const time = untimed ? 'no time limit' : duration(asked * fields.get('seconds') * fields.get('stretch'));
		return `${asked < wish ? `Only ${questions}` : `${questions} of ${there}`}, ${time}`;
	};

	form.addEventListener('input', ({ target }) => {
		if (target.name === 'other') {
			form.querySelector('[value=other]').checked = true;
		}
		form.querySelector('output').textContent = summary();
	});
}
