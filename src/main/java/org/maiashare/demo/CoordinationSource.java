package org.maiashare.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who accompanies a person, on which plan, after which referrals. */
final class CoordinationSource {

  private CoordinationSource() {}

  /**
   * A care team or an extended circle.
   *
   * @param category care-team or extended-circle
   * @param informedBy the role that told the person who will share what
   */
  record Team(
      String key,
      String category,
      String name,
      RelativeTime since,
      @Nullable RelativeTime until,
      RelativeTime informed,
      String informedBy,
      List<Member> members) {
    Team {
      Required.all(key, category, name, informedBy);
    }
  }

  /** A member: a role, a whole organisation, or a relative of the person; by key. */
  record Member(
      String role,
      String organisation,
      String relative,
      RelativeTime since,
      @Nullable RelativeTime until) {
    Member {
      if (List.of(role, organisation, relative).stream().filter(key -> !key.isBlank()).count()
          != 1) {
        throw new IllegalArgumentException("a member is a role, an organisation or a relative");
      }
    }
  }

  /** Follow-up by a case manager. */
  record Episode(
      String status,
      RelativeTime since,
      @Nullable RelativeTime until,
      String exit,
      String manager,
      List<String> criteria,
      List<Step> steps) {
    Episode {
      Required.all(status, manager);
    }
  }

  /** A dated step of case management. */
  record Step(String step, RelativeTime on) {
    Step {
      Required.all(step);
    }
  }

  /** An individualised service plan; its activities are the person's visits and referrals. */
  record Plan(String title, RelativeTime since, String by, String note, List<Goal> goals) {
    Plan {
      Required.all(title, by);
    }
  }

  /** A goal, in the person's words when {@code fromPerson}. */
  record Goal(String text, boolean fromPerson) {
    Goal {
      Required.all(text);
    }
  }

  /** A planned visit, repeated on following days. */
  record Visit(
      String key,
      String kind,
      String role,
      RelativeTime start,
      int minutes,
      int days,
      String what,
      String instructions) {
    Visit {
      Required.all(key, kind, role, what);
      if (minutes < 1 || days < 1) {
        throw new IllegalArgumentException(key + " needs a duration and a number of days");
      }
    }
  }

  /**
   * A referral and its task.
   *
   * @param to the role, organisation or service it is addressed to, written {@code service:key}
   *     etc.
   * @param attaches keys of entries it shows to the addressee, {@code gir-1} or a document's key
   */
  record Referral(
      String key,
      String kind,
      List<String> reasons,
      String text,
      String by,
      String to,
      RelativeTime on,
      RelativeTime changed,
      String status,
      String refusal,
      String outcome,
      List<String> attaches) {
    Referral {
      Required.all(key, kind, text, by, to, status);
    }
  }
}
