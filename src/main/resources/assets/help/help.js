// The keys in a dialog: those of the site, or those that the page brings along.
const help = document.createElement('dialog');
help.setAttribute('aria-labelledby', 'keys');
help.innerHTML = `
	<h2 id="keys">Keyboard</h2>
	<dl>
	<dt><kbd>/</kbd></dt><dd>search</dd>
	<dt><kbd>j</kbd> <kbd>→</kbd></dt><dd>next question</dd>
	<dt><kbd>k</kbd> <kbd>←</kbd></dt><dd>previous question</dd>
	<dt><kbd>o</kbd></dt><dd>open the answer</dd>
	<dt><kbd>?</kbd></dt><dd>this help</dd>
	</dl>
	<label><input type="checkbox"> Use these keys</label>
	<form method="dialog"><button>Close</button></form>`;

const own = document.querySelector('[data-keys]');
if (own) {
	help.querySelector('dl').replaceChildren(own.content);
}

const use = help.querySelector('input');
use.checked = memory.recall('keys') !== 'off';
use.addEventListener('change', () => memory.keep('keys', use.checked ? null : 'off'));

document.body.append(help);
help.showModal();
globalThis.help = help;
