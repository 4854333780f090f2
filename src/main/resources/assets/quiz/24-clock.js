// The time left by the server's clock. Says it aloud three times only; at its end hands in what there is.
const { deadline, started, now } = globalThis.desk?.main.dataset ?? {};
if (deadline) {
	const { main } = desk;
	const MINUTE = 60_000;
	const place = main.querySelector('[role=timer]');
	let offset;
	let last;
	let said = Infinity;

	const left = () => deadline - Date.now() - offset;

	const text = (milliseconds) => {
		const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
		const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0'));
		return seconds < 3600 ? parts.join(':').replace(/^0/, '') : [Math.floor(seconds / 3600), ...parts].join(':');
	};

	const half = (deadline - started) / 2;
	const marks = [[half, 'Half of the time is over'], [5 * MINUTE, '5 minutes left'], [MINUTE, '1 minute left']];

	// Only what is passed while somebody looks is said, and of several the last.
	const announce = (milliseconds) => {
		const passed = marks.filter(([mark]) => mark <= half && milliseconds <= mark && mark < said).sort(([one], [other]) => one - other);
		if (passed.length && said !== Infinity) {
			desk.announce(passed[0][0] === half ? `Half of the time is over: ${text(milliseconds)} left` : passed[0][1]);
		}
		said = Math.min(said, milliseconds);
	};

	const finish = async () => {
		main.querySelectorAll('.asked fieldset').forEach((fieldset) => fieldset.disabled = true);
		desk.announce('Time is up');
		try {
			await desk.flush();
			await desk.sync();
			main.querySelector('.hand-in').submit();
		}
		catch {
			desk.trouble('Time is up. What was saved by then counts; the result is shown when the connection is back.');
			setTimeout(finish, 3000);
		}
	};

	const tick = () => {
		const time = Date.now();
		// The machine slept, or somebody set its clock.
		if (Math.abs(time - last) > 5000 && !document.hidden) {
			desk.sync().catch(() => {});
		}
		last = time;
		const remaining = left();
		place.textContent = text(remaining);
		place.parentNode.classList.toggle('short', remaining <= MINUTE);
		announce(remaining);
		if (remaining > 0) {
			setTimeout(tick, remaining % 1000 || 1000);
		}
		else {
			finish();
		}
	};

	// The answer was on its way for as long as the question, so half of the whole time.
	desk.setClock = (server, asked) => offset = Number(server) - (asked + Date.now()) / 2;

	const { requestStart, responseStart } = performance.getEntriesByType('navigation')[0];
	offset = now - performance.timeOrigin - (requestStart + responseStart) / 2;
	tick();
}
