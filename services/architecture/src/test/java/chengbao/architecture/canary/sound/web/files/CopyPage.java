package chengbao.architecture.canary.sound.web.files;

import chengbao.architecture.canary.sound.web.PageWords;
import chengbao.architecture.canary.sound.web.drafting.DraftPage;

public record CopyPage(PageWords words, DraftPage draft) {}
