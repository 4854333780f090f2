// The page on which a quiz is sat, for the scripts that follow.
const main = document.querySelector('main.sitting');

globalThis.desk = main && {
	main,
	address: main.dataset.address,
	forms: () => [...main.querySelectorAll('.asked')],
	form: (place) => document.getElementById(`question_${place}`),
	shown: () => main.querySelector('.asked:not([hidden])'),
	cell: (place) => main.querySelector(`.grid [data-place="${place}"]`),
	announce: (text) => main.querySelector('[data-announce]').textContent = text,
	trouble(text) {
		const banner = main.querySelector('.trouble');
		banner.textContent = text;
		banner.hidden = !text;
	},
	seeResult: () => location.replace(`${main.dataset.address}/result`),
};
