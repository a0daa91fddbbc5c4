package org.maiashare.identity;

import java.util.List;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The sandbox issues tokens only while no issuer is trusted. */
final class SandboxCondition implements Condition {

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    Binder binder = Binder.get(context.getEnvironment());
    boolean enabled = binder.bind("maia.identity.sandbox.enabled", Boolean.class).orElse(true);
    return enabled
        && binder
            .bind("maia.identity", IdentityProperties.class)
            .map(IdentityProperties::issuers)
            .orElse(List.of())
            .isEmpty();
  }
}
