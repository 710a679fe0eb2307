package chengbao.architecture.canary.sound.domain;

import java.util.List;

public record Report(List<String> blocks, int[] lengths) {}
