package chengbao.journey.faults;

import chengbao.journey.api.Call;

/// Something was to be replaced and no answer came: whether it was done has to be looked up.
final class InDoubt extends RuntimeException {
  InDoubt(Call call) {
    super(call.toString());
  }
}
