package chengbao.architecture.canary.sound.web;

public record PageWords() {}
