#!/bin/sh
# The same in the boxes of whiptail.
whiptail --menu "How would you like to manage your support?" 12 60 4 \
    1 "Direct payment" 2 "Someone else arranges it" \
    3 "The council arranges it" 4 "A mix of these" 2>/dev/null
whiptail --inputbox "What is your name?" 8 60 2>/dev/null
whiptail --yesno "Is this right?" 8 60
whiptail --msgbox "Your answers are saved." 8 60
