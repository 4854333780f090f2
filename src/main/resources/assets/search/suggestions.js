// Offers questions while somebody types: the combobox with a list of the ARIA Authoring Practices.
const PAUSE = 60;

const element = (name, attributes, ...children) => {
	const made = document.createElement(name);
	Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
	made.append(...children);
	return made;
};

// The title in pieces, those between a pair of marks marked.
const marked = ({ title, marks }) => {
	const pieces = [];
	let written = 0;
	marks.forEach(([start, end]) => {
		pieces.push(title.slice(written, start), element('mark', {}, title.slice(start, end)));
		written = end;
	});
	return [...pieces, title.slice(written)];
};

const groupsOf = (suggestions) => suggestions.reduce((groups, suggestion) => {
	const last = groups.at(-1);
	if (last?.topic === suggestion.topic) {
		last.members.push(suggestion);
	}
	else {
		groups.push({ topic: suggestion.topic, members: [suggestion] });
	}
	return groups;
}, []);

const enhance = (form, number) => {
	const input = form.elements.q;
	const id = `suggestions_${number}`;
	const list = element('div', { id, class: 'suggestions', role: 'listbox', 'aria-label': 'Suggestions', hidden: '' });
	const status = element('p', { class: 'visually-hidden', role: 'status' });
	let active = -1;
	let request;
	let timer;
	let asked;

	const options = () => [...list.querySelectorAll('[role=option]')];
	const isOpen = () => !list.hidden;

	const activate = (index) => {
		const all = options();
		active = (index + all.length) % all.length;
		all.forEach((option, place) => option.setAttribute('aria-selected', place === active));
		input.setAttribute('aria-activedescendant', all[active].id);
		all[active].scrollIntoView({ block: 'nearest' });
	};

	const close = () => {
		clearTimeout(timer);
		request?.abort();
		list.hidden = true;
		status.textContent = '';
		input.setAttribute('aria-expanded', 'false');
		input.removeAttribute('aria-activedescendant');
	};

	const option = (place, href, ...content) =>
		element('a', { id: `${id}_${place}`, role: 'option', tabindex: '-1', href, 'aria-selected': 'false' }, ...content);

	const show = (suggestions) => {
		let place = 0;
		list.replaceChildren(...groupsOf(suggestions).map(({ topic, members }, group) => {
			const name = element('span', { id: `${id}_group_${group}` }, topic);
			return element('div', { role: 'group', 'aria-labelledby': name.id }, name,
				...members.map((member) => option(place++, new URL(member.url.slice(1), new URL('.', form.action)), ...marked(member))));
		}));
		const everything = option(place, `${form.action}?q=${encodeURIComponent(asked)}`, `All results for “${asked}”`);
		everything.classList.add('everything');
		list.append(everything);
		list.hidden = false;
		input.setAttribute('aria-expanded', 'true');
		activate(0);
		status.textContent = suggestions.length === 1 ? '1 suggestion' : `${suggestions.length} suggestions`;
	};

	const ask = async () => {
		request?.abort();
		request = new AbortController();
		asked = input.value.trim();
		const address = new URL('api/suggest', form.action);
		address.searchParams.set('q', asked);
		try {
			const answer = await fetch(address, { signal: request.signal });
			if (answer.ok) {
				show((await answer.json()).suggestions);
			}
		}
		catch {
			// Typed on, or no network: Enter asks for the page of results.
		}
	};

	const typed = () => {
		clearTimeout(timer);
		if (input.value.trim()) {
			timer = setTimeout(ask, PAUSE);
		}
		else {
			close();
		}
	};

	const keys = {
		ArrowDown: () => isOpen() && activate(active + 1),
		ArrowUp: () => isOpen() && activate(active - 1),
		Enter: () => isOpen() && asked === input.value.trim() && options()[active].click(),
		Escape: () => {
			close();
			input.blur();
			form.cameFrom?.focus();
		},
	};

	Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-expanded': 'false' })
		.forEach(([key, value]) => input.setAttribute(key, value));
	input.autocomplete = 'off';
	input.spellcheck = false;
	form.append(list, status);
	input.addEventListener('input', typed);
	input.addEventListener('blur', close);
	input.addEventListener('keydown', (event) => {
		if (!event.isComposing && keys[event.key]?.() !== false && keys[event.key]) {
			event.preventDefault();
		}
	});
	list.addEventListener('pointerdown', (event) => event.preventDefault());
	if (document.activeElement === input && input.value !== input.defaultValue) {
		typed();
	}
};

const style = document.querySelector('form.search').dataset.style;
if (!document.querySelector(`link[href="${style}"]`)) {
	document.head.append(element('link', { rel: 'stylesheet', href: style }));
}
document.querySelectorAll('form.search').forEach(enhance);
