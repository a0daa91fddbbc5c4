package org.maiashare.decision;

/**
 * One thing known about a person's situation. What is not a fact is not known, and grants nothing.
 */
public sealed interface Fact
    permits Admission,
        CaregiverMandate,
        ConsentDirective,
        DeskMatch,
        EmergencyAccess,
        EmergencyOpposition,
        ExercisedRole,
        GroupMembership,
        Membership,
        Referral,
        RepresentationMandate,
        SharingProtocol,
        TrustedPersonDesignation {}
