package chengbao.architecture.canary.sound.web.drafting;

import chengbao.architecture.canary.sound.web.PageWords;

public record DraftPage(PageWords words) {}
