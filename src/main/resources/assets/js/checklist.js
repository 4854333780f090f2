// Key points that the reader ticks off; remembered for each question.
const list = document.querySelector('.checklist');
if (list) {
	const key = `points:${list.dataset.question}`;
	const ticked = (memory.recall(key) ?? '').split(',');

	const boxes = [...list.querySelectorAll(':scope > ul > li')].map((point, index) => {
		const box = document.createElement('input');
		box.type = 'checkbox';
		box.checked = ticked.includes(String(index));
		point.id = `page_point_${index + 1}`;
		box.setAttribute('aria-labelledby', point.id);
		point.prepend(box);
		point.addEventListener('click', (event) => {
			if (!event.target.closest('input, a')) {
				box.click();
			}
		});
		return box;
	});

	const count = () => {
		const said = boxes.filter((box) => box.checked).length;
		list.querySelector('.tally').textContent = `You mentioned ${said} of ${boxes.length}`;
	};
	count();
	list.addEventListener('change', () => {
		memory.keep(key, boxes.flatMap((box, index) => box.checked ? [index] : []).join() || null);
		count();
	});
}
