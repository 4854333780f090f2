"""Compiles fences; whatever the compiler says, it says about lines of the page."""

import ast
import warnings

from proof.fences import Fence
from proof.marks import is_module
from proof.page import Page


def compile_fence(page: Page, fence: Fence):
    """The code object, or None with the failure noted on the page."""
    flags = 0 if is_module(fence) else ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return compile(fence.in_place(), page.name, "exec", flags, dont_inherit=True)
    except (SyntaxError, ValueError, Warning) as ex:
        hint = "; a python fence holds code without prompts" if fence.code.startswith(">>>") else ""
        page.fail(getattr(ex, "lineno", None) or fence.line, f"{type(ex).__name__}: {getattr(ex, 'msg', ex)}{hint}")
        return None
