"""What `AsyncMock` has beside `MagicMock`: results that are awaited, and assertions about the awaits.

Source: Library Reference, `unittest.mock`, `AsyncMock`.
"""

from inspect import iscoroutinefunction
from _unittest_mocks_assertions import check_any, check_arguments, check_run, told_apart
from _unittest_mocks_calls import DEFAULT, Call
from _unittest_mocks_state import Base, is_exception, short_name, state_field, state_of


class AsyncMockMixin(Base):
    await_count = state_field("await_count")
    await_args = state_field("await_args")
    await_args_list = state_field("await_args_list")

    async def _result(self, args, kwargs):
        state = state_of(self)
        state.await_count += 1
        state.await_args = Call((args, kwargs), two=True)
        state.await_args_list.append(state.await_args)
        effect = state.effect
        if effect is not None:
            if is_exception(effect):
                raise effect
            if callable(effect):
                result = effect(*args, **kwargs)
                if iscoroutinefunction(effect) or isinstance(effect, AsyncMockMixin):
                    result = await result
            else:
                try:
                    result = next(effect)
                except StopIteration:
                    raise StopAsyncIteration from None
                if is_exception(result):
                    raise result
            if result is not DEFAULT:
                return result
        if state.returned is not DEFAULT:
            return state.returned
        if state.wraps is not None:
            result = state.wraps(*args, **kwargs)
            return await result if iscoroutinefunction(state.wraps) else result
        return self.return_value

    def assert_awaited(self):
        if self.await_count == 0:
            raise AssertionError(f"Expected {short_name(self)} to have been awaited.")

    def assert_not_awaited(self):
        if self.await_count != 0:
            raise AssertionError(f"Expected {short_name(self)} to not have been awaited. Awaited {self.await_count} times.")

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(f"Expected {short_name(self)} to have been awaited once. Awaited {self.await_count} times.")

    def assert_awaited_with(self, /, *args, **kwargs):
        check_arguments(self, self.await_args, args, kwargs, "await", "Expected await: {}\nNot awaited")

    def assert_awaited_once_with(self, /, *args, **kwargs):
        if self.await_count != 1:
            raise AssertionError(f"Expected {short_name(self)} to have been awaited once. Awaited {self.await_count} times.")
        self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        check_any(self, self.await_args_list, args, kwargs, "await")

    def assert_has_awaits(self, calls, any_order=False):
        calls = list(calls)
        if not any_order:
            check_run(calls, self.await_args_list, "Awaits", "Actual")
            return
        missing, _ = told_apart(calls, self.await_args_list)
        if missing:
            raise AssertionError(f"{tuple(missing)!r} not all found in await list")
