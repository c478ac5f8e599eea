export default `
kẹo đậu phộng nhà em giòn bữa đầu, ba bữa sau mềm xèo, dính răng, tiệm trả lại cả thùng.
mứt gừng rim hoài không ráo, đường chảy nước, phơi nắng thì kiến tha.
bánh in bột nếp khô rang cầm lên bể vụn, ép chặt quá thì cứng như gạch.
bánh pía trứng muối mốc xanh trong bao dù chưa tới ngày, hút oxy hay là sao đây?
mè xửng Huế bột năng dẻo quẹo, bóc giấy dính tay, khách cắn một miếng gãy răng giả.
bánh tráng phơi vỉ tre gặp gió bấc nứt bìa, cong vênh, gỡ ra rách tươm.
bánh tráng sữa dính chùm, người ta rắc bột áo nhiều quá ăn thấy phấn.
bánh phồng tôm chiên lên có tai không nở, trơ như miếng nhựa.
bánh tét nấu mười tiếng, để bốn ngày nhớt lá, mùi chua chua.
bánh chưng gửi qua Mỹ cho con bị mốc, rút chân không mà bên trong vẫn phồng hơi.
bánh bò không rễ tre, chai lì, bột ủ men lúc nở lúc xẹp lép.
bánh mì buổi sáng giòn rụm, trưa ỉu xìu dai nhách, xé như kéo cao su.
lò bánh mì củi khói um ba giờ khuya, xóm ho, chuyển qua điện thì bánh không thơm.
chè đậu bán chiều chưa hết là sủi tăm, nước cốt dừa ôi, đổ bỏ nửa nồi.
sương sáo đông không nổi, lỏng bỏng như cháo, bữa khác lại dai như dép.
tàu hủ nước đường gừng, miếng tàu hủ rỗ tổ ong, vỡ nát, đắng hậu thạch cao.
tàu hũ ky treo sào mốc đỏ, mùi dầu, gãy vụn khi gói.
đậu hũ chợ để trong xô nước, trưa nhớt rờ tuột tay, chua nồng.
nước đậu nành sôi trào bọt, khét đáy, uống nghe hăng.
bún tươi xe nước giếng, sợi gãy, trưa chua, chiều vàng xỉn.
người ta bỏ huỳnh quang cho bún trắng trẻo, tui hổng bỏ thì bị chê bún ngả màu.
cách chi cho sợi bún dai mà không dùng hàn the, để qua tối không chua?
hủ tiếu khô Mỹ Tho trụng lên nát như cháo, bữa mưa phơi không được chua lòm.
sợi hủ tiếu cắt dính bết, tráng mỏng rách, tráng dày ăn ngán.
mì Quảng lá để nguội cứng gãy, thoa dầu phộng rồi vẫn dính.
cao lầu phải nước giếng Bá Lễ, giờ giếng đục, thợ già than không ra màu tro.
phở khô đóng gói hở mép, mọt bò ra giữa tô của khách.
miến dong tráng bằng bột lẫn cát, nấu lên sạn, sợi đen mà khách nghi nhuộm.
miến phơi giàn bãi sông, bụi xe than bám đen, ngồi nhặt từng vỉ.
bánh canh bột xắt nước sệt nhão nhoẹt, để lâu thành hồ dán.
bánh cuốn hấp lá dính vải nồi, xé rách, cô thợ phỏng hơi mười đầu ngón.
bánh ướt lòng gà chồng lên nhau dính thành cục, gỡ từng miếng rách tươm.
cháo bột khô ăn liền pha ra lợn cợn, vón cục trắng, bột ngọt át hết.
nem chua Lai Vung có mẻ nhớt, mẻ khô, mở lá chuối thấy mốc trắng lông tơ.
nem Thanh Hoá nhà bác em mùa đông mãi không chín, bóc ra đỏ lòm thịt sống.
chả lụa xay nóng quá bở rệu, lỗ bọt to, cắt ra chảy nước.
lạp xưởng phơi mưa chua, mỡ vàng, treo hong ruồi bu rợp.
thịt gác bếp khói đen đắng, ngoài cứng trong thiu, khách ăn đau bụng.
ruốc thịt sên cháy, vụn như cám, để hũ nhựa hôi dầu.
tương hột làng tui mốc vàng không lên, lên mốc đen mốc xanh, đổ bỏ ba mẻ.
tương bần nhà cụ lọc xong nổi váng trắng, chua hơn năm ngoái.
chao ủ hũ nhớt, đắng, cục nát cục cứng, mở nắp hăng.
mắm cá linh năm nay cá ít, thính gạo rang khét, mắm đen thui.
mắm ruốc trở mặn trở đắng, sủi bọt trào nắp, giòi lúc nhúc mặt lu.
mắm nêm xay đóng chai, ba tháng nổ nắp cái bụp, hôi cả tiệm.
mắm thái trộn đu đủ hăm tám giờ ra nước chua, chết dở.
mắm tôm chua Huế con tôm đen đầu, nước đục, riềng nhớt.
nước mắm ủ mười hai tháng mà màu nhạt, độ đạm thấp, hãng mua ép giá.
thùng gỗ bời lời rỉ nước dọc đường đai, chủ nhà lấy sáp trét hoài không kín.
rút nỉ ra đục ngầu, cặn trắng, lọc vải ba lớp vẫn vẩn.
muối hột chát lè, tạp cát, cá ướp ra mắm đắng hậu.
ruồi lằng đẻ trong thùng chượp, đậy bao nilon thì chuột cắn lủng.
náo đảo chượp bằng cào tay cả tấn, vai mỏi, mùi dính vô tóc tới ba bữa.
nước mắm để chai nhựa nắng biến nâu đen, đáy có hột lấp lánh như miểng chai.
người ta pha nước mắm công nghiệp thơm phức, rẻ, còn mắm thiệt khách chê mặn thúi.
chai nước mắm giao hàng rịn nắp, nhãn ố, tới nơi khách bịt mũi.
xác mắm đổ gốc dừa chết dừa, bón lúa cháy lúa, chở bãi rác người ta không nhận.
bã xác còn đạm đó, có ép, sấy, làm bánh cho heo được hông mấy ông?
lọc nước mắm cho trong mà không bay mùi thì xài giấy gì, máy chi cho rẻ?
độ mặn cao quá, khách già cao huyết áp ngại ăn, bớt muối thì ươn.
kho ủ mái tôn nóng ba chục mấy độ, mưa dầm lại lạnh, cá không ngấu.
phơi thùng ngoài nắng theo lời ông ngoại mà bụi xe bay vô.
kiểm histamin cao, hải quan Nhật giữ cả lô, tiền phạt hơn tiền hàng.
khô cá dứa một nắng mặt ráo, bụng nhớt, rã thịt, giòi lấp ló.
khô cá lóc để tủ đông sáu tháng vàng, mùi khét dầu, cắn cứng.
phơi khô trên mái ngói, ngày nắng hai ba cơn mưa, chạy lên chạy xuống hụt hơi.
nhà phơi nilon đọng nước lấm tấm mốc, gió không thổi, ẩm hầm hập.
sấy khô bò lò điện nửa chai nửa ướt, miếng cong, ớt cháy đen.
khô nhái lột da đem phơi, mèo tha mất nửa sàng.
mực rim me chua dính lưỡi, để hai tuần nổi đường, trắng trắng.
tôm khô giả nhuộm phẩm đỏ chót ngâm nước ra màu, mang tiếng cho vựa thiệt.
cá cơm sấy giòn tẩm mè mềm lại trong bịch, khách nhai thấy dai.
chà bông cá lóc vị tanh tanh, em bé phun.
rong biển sấy dính cát, cắn rốp một cái muốn gãy răng.
xoài sấy dẻo đen dần, cứng, trong bịch có bọng nước.
mít sấy chân không hao dầu, hở mép là ỉu, có mùi dầu cũ.
chuối ép phơi giàn lá, ong ruồi bò kín, mưa tạt nhão thành bùn.
chuối khô U Minh ngọt gắt mà đen sì, khách nước ngoài nhìn không dám cầm.
hồng sâm sấy lò than ám khói, mặt có đốm dầu.
cau khô mấy tháng trước sốt giá, giờ chất kho mốc, lò sấy nguội tanh.
long nhãn sấy củi lửa phừng, cháy cạnh, dính tay, kiến bu kín mẹt.
nấm hương khô mọt đục chân, chạm tay rơi vụn, rửa ra nước đen.
măng khô luộc ra mùi lưu huỳnh, nước vàng choé, hỏi bà bán thì bả lảng qua chuyện khác.
bột nghệ, bột ớt chợ gian trộn cám nhuộm, chùi tay mấy ngày chưa sạch.
ớt sấy lò dầu khét, bụi cay bay qua trường, trẻ ho sặc sụa phải nghỉ học.
sa tế nổi váng mốc dưới nắp, dầu trở, tương ớt tách nước.
muối tôm Tây Ninh hút ẩm chảy nước, đóng cục, lắc không ra lỗ.
cà ri bột để kệ sáu tháng bay sạch mùi, còn vàng thôi.
muối ớt xanh chấm hải sản để ba ngày vàng úa, bọt.
rượu đế nấu bằng men chợ, nhức đầu, sáng dậy như búa bổ.
nồi nấu rượu rò hơi, dây đồng xanh, hèm đổ nuôi heo, heo say lăn lóc.
rượu cần ghè rịn, chua giấm, hút lên toàn trấu.
rượu sim Phú Quốc đóng chai trào nắp, lên men tiếp, nổ trong va li của khách.
giấm nuôi con giấm chìm, nổi mốc xanh, giấm lạt như nước.
cơm rượu viên nhão, đắng, mẻ thì ngọt lịm mẻ thì chua lét.
men ống tay viên mốc đen mùa nồm, bà cụ đổ cả nong ra vườn.
sữa chua bịch làm ở nhà không đông, nhớt kéo sợi.
cháo dinh dưỡng bán sớm, trưa nắng bốc mùi, con nít ói, công an phường xuống lập biên bản.
cơm tấm sườn ướp qua đêm nướng xám ngoét, dai, khói phà vô hẻm.
đá bào, si rô xanh đỏ bán cổng trường, môi tụi nhỏ nhuộm tới tối.
trân châu nấu buổi sáng chiều cứng ngoài bở trong, tiệm trà sữa đổ hai thau.
nước mía siêu sạch kẹt bã, máy rên è è, nước lẫn mạt sắt li ti.
xe nước sâm chai tái sử dụng, mùi xà bông còn vương trong cổ chai.
bánh tráng trộn bịch để nắng, dầu chảy, khô bò đổi màu, học trò ăn đau bụng.
quán em rửa chén tay, ba bữa da bợt trắng, mùi tanh vẫn dính tô.
dầu chiên đi chiên lại đen thui, bọt nổi, miếng chuối chiên đắng.
lấy gì lọc được dầu cũ, hay có que nào nhúng cho biết tới lúc đổ?
hũ kẹo me mốc trắng, nhãn rớt, tiệm tạp hoá bắt em tới ôm về.
máy đóng gói hạt dưa cắt lệch, bịch dán hở, hột rơi tung toé.
máy rang đậu khói, cháy vỏ mà trong sống, đổ ra rổ nóng phỏng chân.
máy xay bột nước nóng bột, chua bột, đá cối ra cát.
máy cắt sợi khoai lem dầu máy, lưỡi lục, cắt tay con Lành đứt ba mũi khâu.
nồi nấu mứt inox đáy mỏng, khét đắng, quậy tay mười tiếng đồng hồ.
cô Năm quậy chuối nếp hai tay sưng khớp, mơ có cánh khuấy tự quay mà không khê.
khuôn bánh men kẹt, lắc gõ bể hoa văn, nướng nửa đen nửa trắng.
lò nướng hai tầng, tầng trên cháy tầng dưới sượng, xoay khay liên tục.
ép dầu phộng máy trục nóng, dầu sẫm, bã còn ướt nhẹp tay.
dầu mè đen đục có cặn, dầu dừa đóng băng ngày lạnh, khách miền Bắc tưởng hư.
cốm dẹp giã chày, sàng hoài còn trấu, để tới chiều cứng như sạn.
cốm làng Vòng mùa mưa xanh phẩm, thật giả lẫn lộn, khách nếm mà thở dài.
bánh gai Ninh Giang lá gai khô đắng, bột chảy, ruồi đậu lên lá.
bánh cáy, kẹo lạc quê nhà chồng tôi, hút ẩm dính bết vào bao, cắn dai như kẹo kéo.
bánh đậu xanh Hải Dương mùa hè chảy mỡ ướt giấy, gửi vào Nam nát thành bột.
kẹo cu đơ Hà Tĩnh bánh tráng mềm sau một tuần, mật rịn ra ngoài bao, kiến bò cả dãy.
nhút Thanh Chương mùa ni hắn đen, mùi gắt, o bán ngoài chợ ế nhăn răng.
bánh ít lá gai Bình Định bán cho khách xe đò, hai ngày nhân dừa đã chua.
nem chợ Huyện gói lá ổi, khách mang ra Hà Nội mở thì nhớt nhớt.
ruốc Huế trữ qua năm đổi màu tím than, mặn gắt, nấu bún bò không dậy mùi.
mắm cà Quảng mạ tui muối trong chum sành, trưa ni dở ra thấy giòi bò.
cá chuồn thính phơi nắng hè, xông mùi khắp xóm, o hàng xóm không nói mà mặt nặng như chì.
dầu phụng Quảng Nam ép thủ công đọng cặn, ba tháng hôi, con buôn trả lại mấy can.
bánh khô mè Cẩm Lệ bảy lửa mới giòn, mà chừ thợ ít, người ta nướng ba lửa, ăn bở rẹt.
tré Bà Đệ rơm bó ngoài bị mốc khi gửi vô Sài Gòn mùa mưa.
mạch nha Mộ Đức đặc sệt múc gãy muỗng, bữa khác lỏng te đổ ra như nước.
kẹo gương Thu Xà chảy dính giấy, muốn để được ba tháng như người ta thì làm răng?
tui nói thiệt với mấy chú, nhà tui ba đời làm mắm mà chưa đời nào thấy mùa cá thất như vầy.
cho tui hỏi thăm, ai có nghề đóng chai thì làm ơn chỉ giùm cách cho cái nắp nó đừng rịn.
em hổng có nhiều vốn đâu, chừng năm bảy chục triệu trở lại thì em mới dám tính.
nghe đâu ngoài tỉnh có ông thầy chế được cái máy đó, mà hỏi số điện thoại thì chẳng ai biết.
tụi tui cần là cần cái gì làm được liền, chớ đợi thử nghiệm ba năm thì con nợ siết nhà.
má tui biểu thôi dẹp nghề cho rồi, mà nghĩ tới hai chục chị em đang làm tui không nỡ.
cái này tui hỏi nhiều chỗ rồi, chỗ nào cũng gật gật rồi im ru luôn.
anh coi giùm, hình tui chụp hồi sáng đó, chỗ bị đen đen nằm sát mép bên trái nè.
nói thì dễ, chớ mần mới biết, cực trần ai khoai củ chứ đâu có giỡn.
bữa hổm có đoàn trên bộ xuống, ngồi uống trà, hỏi han rồi về, tới chừ chưa nghe tin.
răng mà máy mua đắt rứa mà xài được mấy bữa đã nằm một đống, mấy anh giải thích giùm tui với.
mi đừng có tin lời hắn, hắn bán được máy xong là lặn mất tăm luôn.
o ơi, cái bao ni xài chi mà mốc nhanh dữ rứa, có loại mô dày hơn không o?
dạ thưa ngài chủ tịch, dân tụi tui không đòi chi nhiều, chỉ xin cái chỗ phơi cho khỏi dính bụi.
ủa, sao kỳ vậy, hôm qua còn ngon lành mà bữa nay trở chứng, hay là tại đổi nước?
thiệt tình là tui hổng hiểu, cùng một công thức mà chị Tư làm thì được còn tui làm thì hư.
chừng nào mấy anh rảnh ghé coi tận mắt, chớ nói qua điện thoại khó hình dung quá.
nhà xa lắc xa lơ, qua hai cái phà nữa mới tới, anh chịu khó nghen.
cái mùi đó khó tả lắm, nó vừa khét vừa chua, giống như cơm cháy ngâm giấm.
sờ vô nó nhám nhám, để yên một lát thì nhớt ra, trời lạnh thì đỡ hơn chút đỉnh.
nó kêu lọc cọc lọc cọc, rồi rít lên một tiếng dài thượt, kế đó là im bặt.
hồi đầu thì êm ru, chừng nửa tiếng sau bắt đầu giật giật, tui phải đứng canh bên cạnh miết.
ai đời mua đồ mới cáu mà phải kê cục gạch dưới chân nó mới chịu chạy.
nghề này lời ít lắm, mỗi ký kiếm được dăm ba ngàn, hư một mẻ là đi đứt lời cả tháng.
tui đâu có cần cái gì cao siêu, miễn bền, rẻ, dễ rửa, bà già sáu chục tuổi xài được là mừng.
có cách nào khỏi mua máy mới mà độ lại cái cũ hông, chớ bỏ thì tội, vương thì nặng.
ở bển người ta làm sao thì mình bắt chước y vậy, mà sao ra cái khác một trời một vực.
xin hỏi thêm, nếu làm theo cách đó thì tiền điện mỗi tháng đội lên cỡ bao nhiêu?
bên bán bảo hành mười hai tháng, mà tháng thứ mười ba nó hư mới đau.
hợp đồng ghi giao trong ba chục ngày, tới nay chín chục ngày vẫn còn khất lần khất lữa.
em gửi đơn khiếu nại kèm hình ảnh, biên nhận, mong quý cơ quan xem xét giúp.
kế toán trừ thuế xong còn lại có nhiêu đó, biết chia làm sao cho đồng đều.
ông chủ vay nóng mua máy, giờ tiền lời đẻ ra còn lẹ hơn máy đẻ hàng.
hôm qua họp tổ, người nói dời xưởng, người nói xây tường, rốt cuộc giải tán ai về nhà nấy.
tôi là phóng viên báo tỉnh, muốn biết bà con đã thử cách gì và vì sao không thành.
bà con trả lời rằng thử đủ thứ rồi, lá cây có, hoá chất có, cúng vái cũng có.
chú kỹ sư trẻ măng, nói một hồi toàn chữ Tây, tụi tui gật đầu mà trong bụng rối nùi.
chú nói lại giùm tiếng của tụi tui đi, chớ nói vậy sao tui hiểu.
tui thì quê mùa, chỉ biết nó dơ với nó hôi, còn trong đó có chất gì thì chịu.
đường xa, xe dằn, thùng hàng xóc lên xóc xuống, tới nơi nắp bung nước chảy lênh láng.
lô hàng đi Úc bị kẹt vì trong kẹo có con mọt xíu xiu, soi kính mới thấy.
quay phim cho coi lúc đóng thùng, vậy mà bên kia cũng cãi là lỗi tại mình.
ghe bầu chở khạp nước mắm từ Phan Thiết vô, gió lớn lắc một cái bể hết chín khạp.
khách hỏi hạn dùng bao lâu, tui nói đại ba tháng, chớ có thử bao giờ đâu.
muốn in cái hạn dùng lên đít chai mà mực chùi là bay, nước đá làm trôi sạch.
bếp gas công nghiệp phà lửa lệch, đáy chảo đỏ một góc, kẹo cháy đắng nghét.
nhiệt kế cắm nồi đường bị đóng cứng, đọc hoài một số, thợ già thả giọt vô nước lạnh coi vẫn chắc hơn.
đường cát ẩm vón thành tảng, đập búa cộp cộp, bụi đường bay ngọt cả môi.
mạch nha mùa lạnh đông như đá, muốn múc phải hơ lửa, lỡ tay là vàng sậm.
bột nếp xay để tủ lạnh vẫn chua, viên chè trôi nước thả vô rã tè le.
nước tro tàu mỗi lần pha mỗi khác, bánh ú lúc vàng trong, lúc đỏ quạch đắng nghét.
lá chuối mùa bão rách tơi, gói bánh xì nước, mua lá ngoài chợ thì mắc ngang nếp.
gói bằng tay ngày được trăm cái, Tết người ta đặt ngàn cái mà thức trắng ba đêm.
nồi bánh tét nấu củi gặp mưa tạt tắt lửa nửa khuya, sáng ra sượng ngắc.
bánh xèo lật bể, chảo dính, dầu bắn phỏng cổ tay lốm đốm như da báo.
tiệm bún bò của mệ tui nấu bằng than, xương hầm đục ngầu, vớt bọt mỏi cả tay.
nước lèo bán tới trưa mặn chát, châm thêm nước thì lạt, khách quen lắc đầu.
bánh hỏi ép tay cần khuôn đồng, lực sĩ cũng oải, mà ép máy thì sợi bở.
ruồi đáp xuống rổ bún, che lồng bàn thì hấp hơi, đổ nhớt mau hơn.
thùng xốp đựng bún xài đi xài lại đóng rêu, chà xà bông bọt trôi xuống kênh.
nhà tráng bánh khói trấu, vách bồ hóng, hai mắt mẹ tui đỏ hoe từ hồi con gái.
tay tráng bánh tráng bị phỏng hơi, lằn đỏ chằng chịt, ai muốn làm dâu nhà đó.
máy tráng mua tám chục triệu, bánh ra dày cui, khách quen nói hổng phải bánh của tui.
nước cơm rang cháy đổ chung cống, chuột cống bự bằng bắp chân lội đi lội lại.
phơi bánh bên lộ, bụi xe bám sạn, ăn gỏi cuốn nghe rạo rạo.
vỉ tre phơi đâm dằm, nấm đen bám kẽ, thay vỉ nhựa thì bánh dính.
máy sấy bánh chạy than đá, bánh ám mùi dầu hôi, thương lái Đài Loan lắc đầu.
mấy bữa mây mù, cả làng bánh ngồi ngó trời, bột xay rồi chua, đổ cho heo.
muốn coi trước hai ba tiếng có mưa hay không để còn kịp ôm vỉ vô nhà.
xóm khô biển Gành Hào tui, ngày nắng phơi trắng đất, mèo với ruồi coi như chủ nhà.
mùng lưới trùm giàn khô, gió thổi lật, ruồi chui vô đẻ trứng trắng như bột.
có người xịt thuốc muỗi lên khô, thấy mà rùng mình, tui làm cho con cháu ăn nên không dám.
cá đù một nắng bữa nay mặn quá, bữa mai lạt, tại tay bà Hai bốc muối bữa say bữa tỉnh.
khô đuối đen như miếng vải, nướng lên thơm mà mùi khai, khách mới ăn không quen.
bong bóng cá dứa phơi vàng, chiên không nở, chỗ nở chỗ chai.
vi cá, bào ngư thì mình hổng dám mơ, chỉ mong con cá cơm có giá chút đỉnh.
sứa muối phèn dai nhách, mặn chát, xả cả đêm chưa hết, nước phèn đổ đâu cũng chết cỏ.
tôm chua đậy hũ thuỷ tinh, ba ngày bọt đội nắp, mở ra xịt lên trần.
khoai deo Quảng Bình phơi sương cứng như đá, cụ không răng ngậm cả buổi.
kẹo dừa Bến Tre máy cắt dính dao, chị em gói tay, móng tay đen vì giấy mực.
giấy gói kẹo ăn được ra trời ẩm nhũn, dính kẹo lột không ra.
kẹo chuối cán bằng chai, hột mè rớt, đường lại cát trắng xoá bề mặt.
thèo lèo cứt chuột đường chảy, bao nylon dính chùm, cúng ông Táo còn chê.
bánh men ẩm xìu, em đổi hộp thiếc thì hộp sét chấm vàng.
bánh lọt, sương sa nhuộm lá dứa mau bay màu, phẩm thì khách nghi.
nước cốt dừa đóng bịch tách béo nước, đông lại, khách tưởng hư đem trả.
sữa bắp để chai ba tiếng lắng đục, nhớt cổ, tài xế uống xong chạy tìm nhà vệ sinh.
sinh tố bơ xám, cà phê muối chảy, quán cóc tụi em mần chi cũng lỡ dở.
tủ trưng bày bánh kem đổ mồ hôi, bông kem chảy xệ, chữ mừng thọ thành chữ gì không biết.
xe đẩy trái cây cắt sẵn, trưa nắng dưa nhũn, ruồi vo ve, nước đá chảy hết.
gọt mía ghim, vỏ bã đầy lề đường, tổ vệ sinh rầy miết.
gỏi khô bò, bò bía bán rong bằng xe đạp, nước tương đổ loang áo.
thợ làm kẹo bông khét đường, tụi nhỏ liếm xanh lưỡi về mẹ đánh đòn.
hàng rong cổng bệnh viện dẹp hoài, người nuôi bệnh đói thì mua ở mô?
chợ nổi vắng dần, ghe bún riêu chòng chành, nồi nước sôi suýt úp lên chân khách.
bà bán hủ tiếu ghe nói nước sông giờ đen, rửa tô phải xách nước máy từ bờ xuống.
cây bẹo treo trái héo queo từ sáng, thương hồ bán ghe lên bờ làm mướn hết rồi.
mấy đứa con gái bưng tô bằng tay không, phỏng rộp mà vẫn cười cười mời khách.
chảo gang chiên cá thu rỉ, dính da, mùi tanh bám chảo, chùi tro bếp mãi.
dao phay lụt, chặt gà văng xương vụn, khách lừa ra hoài.
thớt me mốc đen lỗ mọt, chà chanh muối vẫn nghe mùi tỏi.
rổ inox sứt quai, cọng kẽm đâm tay cô rửa rau, tay sưng tấy mưng mủ.
tủ cơm điện hấp ba trăm suất, khay dưới nhão khay trên sống, công nhân bỏ mứa.
hàng tồn mứt Tết tới tháng ba chảy nước, đem cho bò bò còn chê ngọt gắt.
xưởng em rửa mứt ra nước đường, kiến vàng bò từ cống vô tới giường ngủ.
nước luộc cá cơm đổ xuống bãi, bọt vàng, trẻ tắm biển ngứa nổi mẩn đỏ.
nước ngâm măng chua đổ ao, bèo vàng cháy, ếch nhái nhảy lên bờ.
bã đậu nành để trưa chua loét, kêu trại heo tới lấy mà họ lấy cữ được cữ không.
vỏ trứng tiệm bánh mỗi ngày ba bao, xay làm chi được, hay rải gốc hoa hồng?
bã cà phê, vỏ dừa, rơm rạ, thứ nào cũng nghe nói quý mà chở đi thì lỗ tiền xăng.
đậu phộng vỏ lụa đỏ, vỏ cứng chất núi, bén lửa một cái cháy suốt hai ngày.
lò chả cá thải xương với da, ngày mưa thúi rình, phường tới lập biên bản ba lần.
tui nghe người Nhật xay xương cá làm bột canxi, vậy mà bên mình đổ sông, tiếc không?
máu heo bò chảy xuống rạch đặc quánh như huyết đông, cá lìm kìm cũng không còn.
xác trà, vỏ bưởi, bồ kết nấu nước gội đầu, bán được tuần lễ là chua nổi váng.
xà bông dừa của má chồng tôi chảy mồ hôi, nhũn trong khay, mùi dầu khét sau hai tháng.
son dưỡng gấc vón hột, mùa hè chảy nước, nắp dính nhơn nhớt.
nước rửa chén bồ hòn ủ vỏ thơm nổ chai, bọt phụt lên trần nhà.
nhang thảo mộc cháy nửa chừng tắt, khói cay, tàn rớt cháy khăn bàn thờ.
dầu gió tự pha bay hơi, nắp nhựa mềm ra, chai sang tay khách còn hai phần ba.
thuốc nhuộm tóc cỏ cây lem gối, màu ra xanh rêu, chị khách khóc bắt đền.
chiều chiều cả xóm kéo ra bờ kè hóng gió, mà gió đưa mùi cống lên, ai nấy lại lục tục về.
con rạch hồi nhỏ tui lội tắm, giờ thò ngón chân xuống là nổi mề đay.
bà con góp mỗi nhà hai trăm ngàn vét mương, vét xong đổ bùn lên lề, mưa trôi xuống lại.
chị bí thư nói sẽ trình cấp trên, còn cấp trên nói chờ quy hoạch, tụi tui chờ dài cổ.
có tiền thì người ta làm mái vòm, máy lọc, còn xóm lao động này biết trông cậy vô đâu?
nếu ai giúp được thì tui mang ơn lắm, có gì cứ gọi vô số của thằng con, tui lãng tai.
dạ được, để em chạy qua coi, có chi em báo lại liền trong bữa nay.
khoan đã, chú nói giá đó là trọn gói hay còn tiền chuyên chở, lắp ráp nữa?
mấy ông cho chạy thử tại chỗ tui một tháng, được thì tui mua, không được thì khiêng về.
xài thử hai bữa thấy cũng đỡ đỡ, mà hễ mưa xuống là đâu lại hoàn đấy.
tui ghi sổ đàng hoàng nè, ngày nào hư, hư kiểu gì, mấy mẻ, ai đứng máy, có đủ hết.
tính ra một năm tiệm em mất gần trăm triệu chỉ vì cái chuyện ẩm mốc này.
hỏi cái này hơi ngu, chớ mình lấy muối rang bỏ vô bao có hút ẩm được như gói chống ẩm không?
lá chuối với lá sen gói thì thơm, mà máy gói đâu có chịu lá, phải làm tay miết.
thời buổi chi mà người trẻ bỏ xứ đi hết, còn lại toàn ông bà già mần không xuể.
anh Hai làm ơn nói chậm chậm, để tui lấy cây viết ghi lại coi mua những món nào.
mua ở Chợ Lớn hay phải đặt bên Tàu, chừng mấy tuần thì có, có người tới ráp không?
đồ phụ tùng mà hư thì kiếm ở đâu, chớ cái trước cũng vì con ốc mà bỏ xó.
dân biển tụi tui ăn sóng nói gió, có gì nói nấy, mấy chú đừng giận nghen.
thôi thì mình cứ làm từ từ, bữa nay sửa cái mái, mai mốt có tiền tính tới cái lò.
cha mẹ tui gầy dựng cái lò đường này bốn chục năm, để nó tắt lửa thì tui có lỗi lắm.
con gái tui học công nghệ thực phẩm về nói phải đo cái này cái kia, mà nhà đâu có đồ đo.
nó biểu mua tờ giấy quỳ với cái cân tiểu ly trước, còn lại từ từ sắm.
nó còn bày đóng gói nhỏ lại, ăn một lần hết, khỏi lo mở ra bị ỉu.
mà gói nhỏ thì tiền bao bì đội lên gấp đôi, chợ quê ai mua cho nổi.
hội chợ ngoài Hà Nội khen ngon dữ lắm, tới hồi hỏi giấy kiểm nghiệm thì tui đứng chết trân.
xin cái giấy đó phải gửi mẫu đi đâu, mấy bữa có, tốn bao nhiêu, ai làm giùm được?
sản phẩm của cháu được ba sao cấp huyện, vậy mà siêu thị đòi nợ gối đầu ba tháng, vốn đâu chịu thấu.
bác Tám nói một câu nghe thấm: đồ ngon mà giữ không được thì cũng như không.
giờ tui chỉ mong giữ cho nó thơm như lúc mới ra lò, được chừng hai tháng là mãn nguyện.
thím Ba nhắn ai biết chỗ nào nhận sấy mướn gần Cai Lậy thì ới thím một tiếng.
mai mốt trời ráo, tui chở lên mấy chục ký làm thử, có gì mấy anh chị góp ý thẳng thắn.
ngày mô mạng cũng chập chờn, nên tui nhờ cháu đánh máy mấy dòng ni, có chi sai mong bỏ qua.
cháu chào các bác, nhà cháu ở Nghĩa Lộ, muốn hỏi cách cất gạo nếp qua mùa mưa cho khỏi hôi.
bác gác bếp hay cho vào chum, trên phủ tro, dưới lót lá xoan, chứ bao tải thì mọt nó đục hết.
gớm, mưa phùn cả tháng, mở chum ra đã thấy hơi ẩm phả vào mặt, tro cũng bết lại.
thế thì anh thử phơi lại một nắng to, để nguội hẳn rồi hẵng đóng kín xem sao.
làng cháu nấu bánh đa nem, nước bột chua đọng ngoài ngõ, ai đi qua cũng bịt mũi nhăn nhó.
bà nhà tôi bán xôi, sáng sớm gạo ngâm quá giờ là hạt nát, xôi nhão nhoét chả ai mua.
`
