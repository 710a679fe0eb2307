package chengbao.architecture.canary.domain.domain;

import jakarta.enterprise.context.RequestScoped;

@RequestScoped
public class Report {}
