"""Executes the fences of a page one after the other, as `manage.py shell` would."""

import asyncio
import inspect
import sys
import types

from proof.blame import Stop, Traces, explained
from proof.fences import Fence
from proof.isolation import Stream
from proof.keys import Outcome, compare_options, expects_exceptions
from proof.outputs import compare, names_of
from proof.page import Page, Script
from proof.sql import Recorder, queries_in


class Shell:
    def __init__(self, page: Page, traces: Traces, out: Stream, recorder: Recorder):
        from django.apps import apps

        self.page = page
        self.traces = traces
        self.out = out
        self.recorder = recorder
        self.loop = asyncio.new_event_loop()
        # As in Django 5.2: earlier apps win, and only models are there.
        session = types.ModuleType("__main__")
        self.namespace = vars(session)
        self.namespace.update({model.__name__: model for model in reversed(apps.get_models())})
        sys.modules["__main__"] = session

    def run(self, script: Script, code) -> None:
        before, sent = self.out.size(), len(self.recorder.statements)
        raised = self._execute(code)
        printed, statements = self.out.since(before), self.recorder.statements[sent:]
        expected = script.fence.attributes.get("raises")
        if expected or not expects_exceptions(script.fence):
            self._check_exception(script.fence.line, raised, expected)
        compare(self.page, script, printed, statements, raised)
        if "key" in script.fence.attributes:
            self._compare_options(script.fence, Outcome(printed, queries_in(statements), raised))

    def _execute(self, code) -> BaseException | None:
        try:
            result = eval(code, self.namespace)
            if inspect.iscoroutine(result):  # an `await` outside of a function
                self.loop.run_until_complete(result)
        except (Exception, SystemExit, KeyboardInterrupt) as ex:
            return ex
        return None

    def _check_exception(self, line: int, raised: BaseException | None, expected: str | None) -> None:
        if raised is None:
            if expected:
                self.page.fail(line, f"raises no {expected}")
        elif not (expected and expected in names_of(raised)):
            announced = f" (raises says {expected})" if expected else ""
            self.page.fail(self.traces.line(raised, line), explained(raised) + announced, self.traces.detail(raised))
            raise Stop

    def _compare_options(self, fence: Fence, outcome: Outcome) -> None:
        detail = f"{explained(outcome.raised)}\n{self.traces.detail(outcome.raised)}" if outcome.raised else ""
        if not compare_options(self.page, fence, outcome, detail) and outcome.raised:
            raise Stop
