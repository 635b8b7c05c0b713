extension ScreenPhraseHelp {
  /// The three sentences in English.
  var english: String {
    switch self {
    case .title: "Help"
    case .state: "All keys of this screen. Esc leads back."
    case .keys: "Keys"
    case .workList:
      """
      These are the cases your body works on; what comes first stands at the top.
      Go to a case with the arrows, Enter opens it.
      An exclamation mark means: somebody is waiting here, or it is urgent.
      """
    case .start:
      """
      You see no cases here because your task needs none.
      The key figures appear once they have been released.
      q quits the program.
      """
    case .newCase:
      """
      One entry records the incident and opens the case.
      Only the fields marked "required" must be filled in; the rest can wait.
      F2 saves; with Esc the draft is kept.
      """
    case .newIncident:
      """
      Here you record an incident for which there is no case.
      It counts in the half-yearly figures.
      F2 saves; with Esc the draft is kept.
      """
    case .caseView:
      """
      Here is everything your body knows of this case.
      Names and contacts are hidden; v shows them until you leave the screen.
      The arrows go line by line, Enter on a referral opens it.
      """
    case .note:
      """
      Only your own body reads a note, and it can never be handed over.
      Write nothing about a person's residence status.
      F2 saves; with Esc the draft is kept.
      """
    case .consent:
      """
      Without consent nothing about a person goes out: per recipient, purpose and kind of data.
      A no is recorded too, so that nobody asks again.
      For the police it must have been explained that they must investigate and that there is no way back.
      """
    case .offer:
      """
      You offer the case to another body; at first it sees the offer sheet only.
      It gets the content when it accepts, and only what a consent covers.
      F2 shows exactly what goes out; nothing is handed over before that.
      """
    case .preview:
      """
      This is how the recipient sees sheet and content.
      If something is wrong, Esc leads back to the form.
      r offers; a question comes before that.
      """
    case .inbox:
      """
      These are the referrals to your body, the oldest waiting ones at the top.
      Enter opens the offer sheet; a accepts, d declines.
      p shows the answers to your own referrals.
      """
    case .referral:
      """
      Before you accept you see the offer sheet only: matter, place, language and date.
      a accepts, then the content opens; d declines with a reason.
      b reports back what came of it.
      """
    case .answers:
      """
      These are the answers of other bodies to your referrals.
      Referrals without an answer after their date stand here too.
      Enter opens the referral.
      """
    case .closing:
      """
      A case is closed with a reason and up to three outcomes.
      While a referral is running, closing is refused.
      A closed case can be reopened and keeps its number.
      """
    case .reopen:
      """
      The case keeps its number and its history.
      The reason then stands in the history.
      F2 reopens the case.
      """
    case .assign:
      """
      Exactly one person always answers for a case.
      You can choose among the members of your body.
      F2 saves.
      """
    case .edit:
      """
      What you change stands in the history with its old value.
      Only members of your body see name and contact.
      F2 saves; with Esc the draft is kept.
      """
    case .halfYear:
      """
      The figures show totals only, no cases.
      "internal" means: not released for the meeting, small numbers are not covered.
      Page down turns the page, left and right change the period.
      """
    case .message:
      """
      Here you write to the other body about this offer; only the two of you read it.
      It is erased with the offer; before acceptance no name belongs here.
      F2 asks once more and then sends.
      """
    case .handBack:
      """
      Here the case goes back; its content is erased in every copy.
      The reason is needed; the clearing office and the other body will see it.
      F2 asks once more.
      """
    case .paper:
      """
      This page may be shown in the room: figures and plans, no case.
      Page down turns the page, the arrows go line by line.
      It can be printed from a file, too: lotse meeting, lotse training, lotse effort.
      """
    case .paperState: "Page down turns the page. Esc leads back."
    case .meetings:
      """
      Here stand the meetings of the alliance, the newest first.
      Enter shows the agenda; after the meeting the minutes.
      What is due comes onto the agenda by itself.
      """
    case .decisions:
      """
      Here stands each mandate; on top what is due for control or overdue (!).
      Enter shows the decision with all reports; the key to report back enters a new one.
      What was entered never changes: a correction is a further report.
      """
    case .decision:
      """
      A decision with its mandates, in its own words. An open mandate needs a next control.
      "Another mandate" takes this one in and empties the fields for the next; F2 at the end saves all.
      No name and no case number belongs here: all bodies read it.
      """
    case .controlReport:
      """
      What was done for this mandate, and when somebody looks again.
      "Done" needs a result; "not pursued" and a new last day need reasons.
      Without a day the next control that stands remains.
      """
    case .measures:
      """
      Here stand the measures, the newest first.
      Enter shows one with its reports; the key to report back enters a new one.
      The action plan in the menu (m) shows all by point, also points without a measure.
      """
    case .measure:
      """
      A measure serves a point of the action plan, and somebody leads it.
      Indicator: what is counted, with unit, baseline and target; if you like.
      F2 saves; with Esc the draft is kept.
      """
    case .measureReport:
      """
      What the measure came to in these days, in English, too.
      Whoever gives it up states the reasons.
      F2 saves; afterwards the report stays as it is.
      """
    case .selfChecks:
      """
      Here stand the cycles of the self-check, the newest first.
      Enter shows all sides beside each other, without a score.
      Several cycles are compared by: lotse selfcheck compare.
      """
    case .selfCheck:
      """
      One side answers each criterion; the full text stands below.
      Empty means: not asked; "not assessed" means: nobody could tell.
      F2 saves; with Esc the draft is kept.
      """
    case .training:
      """
      A training of your own body: how many people of each group, never who.
      "Planned" keeps a date; "cancelled" needs a reason.
      F2 saves; with Esc the draft is kept.
      """
    case .invitation:
      """
      Day, place and your own topics; what is due comes onto the agenda by itself.
      For each body a number of people, no name.
      F2 saves; with Esc the draft is kept.
      """
    case .attendance:
      """
      How many people of each body were there; filled with those invited.
      0 or empty means: nobody.
      F2 saves.
      """
    case .minutes:
      """
      For each topic what was said and agreed; no case and no name.
      The head code is added by itself and proves later that nothing was rewritten.
      F2 saves; lotse meeting minutes prints them to sign.
      """
    case .effort:
      """
      Hours of coordination, if you want to; they stand on the agenda then.
      A new number takes the old one's place; 0 takes it back.
      F2 saves.
      """
    case .declarations:
      """
      Here stands every declaration of the person and what it is worth today; a no, too.
      g records a new one, the menu (m) has the withdrawal.
      At the end stands who still has to be told after a withdrawal; "Told" ticks off.
      """
    case .withdraw:
      """
      A withdrawal needs no reason and no form and always works, in a closed case too.
      Without a choice it holds for all bodies.
      After F2 a question says what will end.
      """
    case .due:
      """
      Here stands what is due for your body, by the safe end; "!" means: passed.
      Enter opens the case or the referral.
      The deadlines are a hint, no legal advice.
      """
    case .posts:
      """
      Here stands who answers for which task today, and who deputises.
      "Say that you are away" hands your tasks to your deputy on these days.
      Posts are entered by whoever keeps the body's keys.
      """
    case .absence:
      """
      The first and the last day are enough; a reason is never asked for.
      On these days your tasks go to your deputy on their own.
      F2 saves; "Back again" ends the absence earlier.
      """
    case .enquiries:
      """
      Here stand questions to the police that lead to no case, with their answers.
      In the menu (m) you ask or answer one.
      The police must investigate once they learn of an offence: ask in general only.
      """
    case .conflicts:
      """
      Here stands who must see nothing of which case, and who helps instead.
      In the menu (m) you say that somebody stands too near, or keep away a body that somebody complains about.
      Whoever is kept away learns nothing of it.
      """
    case .near:
      """
      Whoever knows somebody in the case, is related or took part should not see it.
      Everybody can say so for themselves; why is never asked.
      F2 asks once more.
      """
    case .keepAway:
      """
      The body that the complaint is about is kept away, with those above it.
      If somebody who works there reports it, other ways to help hold.
      F2 says what the body has read already, and asks once more.
      """
    case .readmit:
      """
      Here it ends that a body or a member is kept away.
      Then it sees again what it would see otherwise.
      Whoever stands too near cannot end that alone.
      """
    case .conferences:
      """
      Here stand the case conferences that your body is part of; on top what is still to be held.
      Go to one with the arrows; the menu (m) says what can be done with it.
      Open tasks also stand under what is due (t).
      """
    case .callConference:
      """
      You can invite who has the case, had it or was offered it.
      Only what the person consented to towards each of these bodies may be spoken of.
      F2 asks once more; with the police invited, for the case number.
      """
    case .heldConference:
      """
      Who was there as numbers, and what was agreed: what, who, by when.
      "Another task" takes this one and empties the fields for the next.
      Everybody invited reads it: no name, nothing of the case.
      """
    case .conferenceTask:
      """
      Here you tick off what a case conference agreed on and what is done.
      The choice shows what is still open.
      F2 saves; the others invited see it.
      """
    case .feedback:
      """
      The person learns what came of it and what is still possible, in their language.
      Ask whether somebody may ask again some time after the closing.
      Only your body reads the note; F2 saves.
      """
    case .followUp:
      """
      Asking again some time after the closing; only if the person wished it.
      Fill in outcome and questions only after a talk, the next try only without one.
      Only your body reads the note; F2 saves.
      """
    case .lesson:
      """
      What was missing or should go better, in words and as a kind.
      Only your body reads the text; the alliance only counts the kind.
      F2 saves; with Esc the draft is kept.
      """
    case .caseIncident:
      """
      A case can be about several incidents; the choice shows those of your body.
      Whoever is kept away from the one is kept away from the other too.
      The last incident stays with the case.
      """
    case .reports:
      """
      Here stand the reports received, the newest first; only your body sees them.
      Enter shows one with its words, n records a new one.
      If somebody names six words, the menu (m) finds the report.
      """
    case .receivedReport:
      """
      A report with its words and what came later.
      o adds to it; in the menu (m) you say which incident it is about, or make a case of it.
      Who reported stands nowhere.
      """
    case .newReport:
      """
      A message that came in; it needs no case and no incident.
      Write nothing that tells who reports: no name, no number.
      If it is anonymous, the program shows six words for the person once, after F2.
      """
    case .addToReport:
      """
      What came later: from the reporter or from you.
      Write nothing that tells who reports.
      F2 saves; with Esc the draft is kept.
      """
    case .assessReport:
      """
      What the report is about: an incident of your body, or nothing for the alliance.
      Several reports of one incident count as one incident.
      F2 saves; you can change it later.
      """
    case .token:
      """
      These six words are for the reporter, and nobody else.
      Whoever names them can ask about the report or add to it.
      They are not kept: the yes key closes once they are handed on.
      """
    case .findReport:
      """
      If an anonymous person names six words, you find the report here.
      Capital or small letters are the same; a blank between the words is enough.
      A wrong attempt is noted, without the words.
      """
    case .likely:
      """
      Here stand incidents of two bodies that may be one by place, day and kind.
      Ask both; the menu (m) ties them or notes that they are two.
      Tied ones count once; you do not see here what was told.
      """
    case .tie:
      """
      Two incidents are one and count once, or they belong to a series.
      The number of persons holds for one incident only; empty means nobody was asked.
      What is tied can be taken apart again.
      """
    case .enquiryForm:
      """
      Here you write without naming a place, a day, a number or a person.
      What sounds like a case is refused; the program does not notice everything.
      F2 asks once more and then sends.
      """
    case .decline:
      """
      Declining needs a reason; the offering body sees it.
      You may name a body that can help better.
      After F2 a question comes.
      """
    case .report:
      """
      Reporting back ends the referral.
      The offering body and the clearing office see the outcome, only the offering body your account.
      After F2 a question comes.
      """
    case .menu:
      """
      The menu names every command of this screen with its key.
      Type a part of its name or a similar word.
      Enter runs the marked command, Esc closes the menu.
      """
    case .messages:
      """
      These are the messages since you unlocked, the newest first.
      They are stored nowhere.
      Esc leads back.
      """
    case .help, .notice:
      """
      The arrows go line by line.
      Page down turns the page.
      Esc leads back.
      """
    case .quit, .confirm:
      """
      You are asked before something happens.
      The answer stands in the last line of the box; Enter alone never confirms.
      Esc always means no and leads back.
      """
    case .menuTitle: "Menu"
    case .menuState: "Typing narrows, arrows choose, Enter runs."
    case .menuPrompt: "Command"
    }
  }
}
