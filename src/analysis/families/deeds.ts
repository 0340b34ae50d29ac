/** Requests by what they ask to be done. `+` keeps the direction of its clause, `-` turns it round. */
export const deeds = `
+ ensure: ensure, make sure, make certain, guarantee, assure, assured, satisfy itself, satisfy themselves, see to it, seek to ensure, insist, continue, keep on, carry on, seek to, strive to, endeavour to, aim to, work to, take steps to, take step, take measure, adopt step, adopt measure, take action
+ require: require, oblige, mandate, compel, make it mandatory, make compulsory, compulsory, mandatory, obligation, duty
+ light: carry out, undertake, conduct, perform, hold, run, make, take, provide, provision, give, deliver, delivery, receive, offer, arrange, have, get, complete, use, put, do, place, take place, make available, available
+ train: train, training, educate, education, learning event, workshop, instruct
+ review: review, overhaul, rethink, look again at, look again, re examine, reexamine, revisit, reconsider, examine, examination, evaluate, evaluation, take stock
+ create: develop, bring about, start, initiate, compile, formulate, put together, come up with, organise, make a, create, produce, write, draw up, devise, establish, introduce, set up, put in place, design, prepare, draft, institute, bring in, launch, implement, found, adopt, put up, erect, build, construct, form, bring into law, bring into force, legislate, enact
+ revise: revise, update, amend, change, alter, modify, rewrite, improve, strengthen, enhance, better, reinforce
+ share: share, exchange, pass on, disseminate, circulate, distribute, hand on, pass to, communicate
+ tell: inform, let know, advise, warn, make aware, brief, report to, notify, tell, alert, notification
+ remind: remind, reminder, raise awareness, reiterate, bring to the attention, draw attention, raise the awareness, awareness
+ check: monitor, verify, make checks, spot check, keep watch, keep an eye, examine samples, track, oversee, audit, check, inspect, inspection, scrutinise, quality assure, supervise, dip sample, keep under review, watch
+ assess: assess, assessment, appraise
+ record: record in writing, put on record
+ publish: publish, put on the website, release, make public, make known, publicise, issue
+ appoint: appoint, recruit, employ, hire, engage
+ commission: commission, procure, buy, purchase
+ ask: ask, enquire, inquire, question, enquiry
+ consider: consider, think about, take into account, have regard to, take account
+ more: increase, double, boost, speed up, accelerate, improve access, ramp up, heighten, multiply, add to, reinforce, raise, extend, expand, widen, broaden, more, step up, intensify, lengthen, greater, grow, scale up, additional
+ fit: fit, install, equip
+ carry: carry, bear
+ allow: allow, permit, enable, let
+ maintain: maintain, go on, keep up, hold on to, keep, retain, preserve, sustain, uphold, remain
+ join: ratify, accede, become a party, become party, sign up to
+ attend: attend, attendance, go to
+ refer: refer, referral
+ visit: visit
+ see: see
+ investigate: investigate, investigation, inquire into
+ test: test, trial, try out
+ support: help
+ fund: fund, allocate fund, allocate resource, subsidise, meet the cost, finance, pay for, allocate, resource
+ separate: separate, keep apart, segregate
+ align: align, bring into line, bring in line, harmonise, comply
+ respond: respond, reply, answer
+ plan: plan, planning
+ exercise: exercise, rehearse
- stop: stop, cease, leave unrevised, call off, put a stop, bring to an end, do without, dispense with, throw out, take away, tear down, pull down, give away, back out of, pull out of, opt out of, lift the requirement, waive, strike out, disband, disestablish, decommission, unfund, defund, close down, shut down, switch off, turn off, let lapse, axe, retire, sunset, suppress, hide, keep from, deny, refuse to, oppose, reject, resist, block, hinder, obstruct, undermine, discontinue, end, abandon, give up, wind up, scrap, drop, halt, suspend, phase out, refrain, desist, do away with, put an end, terminate, close, shut, dissolve, abolish, repeal, rescind, revoke, cancel, withdraw, dismantle, take down, remove, delete, get rid of, neglect to, fail to, destroy, exempt, exclude, withhold, conceal, keep secret, ignore, discourage
- less: reduce, scale back, downgrade, dilute, slow, slow down, slash, halve, trim, soften, loosen, roll back, wind down, tone down, water down, thin out, less frequent, less frequently, less frequently used, decrease, lower, cut, shorten, lessen, fewer, less, less often, scale back, scale down, cut back, diminish, restrict, curtail, weaken, relax, narrow, minimise
- forbid: forbid, prohibit, ban, outlaw, disallow
- prevent: prevent, avoid, avert, eliminate, eradicate
+ face: combat, fight, tackle, address, deal with, counter
- merge: merge, mix
- undo: decriminalise
`;
