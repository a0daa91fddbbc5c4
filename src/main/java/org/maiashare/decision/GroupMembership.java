package org.maiashare.decision;

import java.util.Objects;

/** One member of a group that a consent names. */
public record GroupMembership(GroupId group, Party member, Period period) implements Fact {
  public GroupMembership {
    Objects.requireNonNull(group);
    Objects.requireNonNull(member);
    Objects.requireNonNull(period);
  }
}
