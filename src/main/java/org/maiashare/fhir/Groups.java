package org.maiashare.fhir;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupMemberComponent;
import org.maiashare.decision.GroupId;
import org.maiashare.decision.GroupMembership;

/** The members of groups that consents name. */
final class Groups {

  private Groups() {}

  static List<GroupMembership> read(Group group) {
    Optional<ResourceReference> id = ResourceReference.to(group);
    boolean inactive = group.hasActiveElement() && !group.getActive();
    if (id.isEmpty() || inactive || !group.getActual()) {
      return List.of();
    }
    GroupId named = new GroupId(id.get().id());
    return group.getMember().stream().flatMap(it -> member(named, it).stream()).toList();
  }

  private static Optional<GroupMembership> member(GroupId group, GroupMemberComponent member) {
    return member.getInactive()
        ? Optional.empty()
        : Parties.of(member.getEntity())
            .map(who -> new GroupMembership(group, who, Periods.taking(member.getPeriod())));
  }
}
