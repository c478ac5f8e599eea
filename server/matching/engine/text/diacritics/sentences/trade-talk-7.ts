export default `
lò hơi hai tấn đốt trấu của xưởng em, ống lửa thủng một ống, nước xì tắt lửa, thợ đút nút bít lại chạy đỡ, tới nay bít mười một ống rồi.
nước cấp lò không xử lý, cạo cáu ra từng mảng dày như vỏ trứng, đốt thêm hai phần củi mà hơi vẫn yếu xìu.
ông đốt lò ngủ quên, nước cạn tới đáy, kính thuỷ nứt, may mà van an toàn xì kịp chứ không thì bay nguyên mái.
đi kiểm định thì ông cán bộ bảo thiếu lý lịch nồi, nồi mua bãi từ thời bao cấp, kiếm đâu ra lý lịch bây giờ.
khói đen tuôn ra mỗi sáng lúc nhóm lò, dân chụp hình gửi lên zalo phường, chưa đầy nửa tiếng là có người tới.
chuyển qua đốt củi ép mùn cưa thì đỡ khói, được có hai tháng mối cung cấp tăng giá rồi giao hàng ẩm.
ống hơi chạy từ lò tới xưởng tám chục mét, bọc bông rách lòi sắt, sờ vô phỏng tay, hơi tới nơi thành nước.
bẫy hơi kẹt mở, phì phì suốt ngày, ai cũng tưởng nó vậy mới là chạy tốt, tính ra mất cả tấn củi một tuần.
nồi nấu hai vỏ đun dầu nóng, dầu già đen sệt, mùi khét, bơm kêu ù ù, có bữa rò ra bắt lửa cháy xém ống quần thợ.
cái quạt hút lò gãy cánh, kêu ầm một tiếng như sập nhà, thay cánh hàn lệch, rung làm nứt cả bệ bê tông.
giếng nhà tôi khoan tám mươi mét, nước lên vàng khè, để một lúc nổi váng như mỡ, giặt áo trắng thành áo cháo lòng.
bể lọc cát sỏi xây hết chín triệu, mới đầu trong vắt, ba tháng sau nước lại lờ lợ mùi tanh tanh, súc rửa hoài đâu vào đấy.
máy lọc nước quảng cáo uống tại vòi, ba tháng thay lõi triệu hai, không thay thì nó kêu tít tít cả đêm.
vùng tui nước đá vôi, ấm đun nước đóng cặn dày bằng đồng xu, mấy ông già trong xóm mổ sỏi thận gần hết.
giếng đào mùa khô cạn queo, vét xuống thêm hai mét gặp đá bàn, nổ thì sợ sập nhà bếp bên cạnh.
trạm nước sạch của xã khánh thành cắt băng xong bơm được bốn tháng, hết tiền điện, giờ khoá cổng để bò nằm.
ống nước chôn cạn, xe tải cán bể, nước phun lên như đài phun, gọi tới chiều mới có người khoá van.
đồng hồ nước quay khi không ai xài, thợ rà bằng cái ống nghe áp đất, đào ba chỗ trật cả ba, nền gạch bông nát bét.
thất thoát bốn chục phần trăm mà bắt tụi tui đi tìm chỗ rỉ ban đêm, nghe bằng lỗ tai người chứ có đồ nghề gì đâu.
nước mưa hứng mái tôn có lông chim, muội than, lu để lâu loăng quăng bơi lúc nhúc, thả cá lia thia thì nước tanh.
vùng sâu xài nước sông lóng phèn, uống quen rồi nhưng đẻ con ra hay đau bụng, trạm xá bảo đun sôi, củi đâu ra mà đun hoài.
nhà em xây ba tầng mới ở hai năm mà tường nứt chéo từ cửa sổ lên trần, nhét vừa cái đồng xu, đêm nằm nghe răng rắc.
thầu nói tại đất lún, địa chất nói tại móng cạn, ông hàng xóm đào hầm thì nói nhà mày dỏm, tôi biết tin ai.
ép cọc bên kia đường, ly trong tủ nhà tui rung leng keng, gạch men phòng tắm rớt, đền được hai triệu gọi là an ủi.
mái tôn nóng như rang, chiều nào đi làm về cũng phải tưới nước, máy lạnh một ngựa chạy không thấm tháp vô đâu.
dán tấm cách nhiệt bạc bạc dưới tôn được một mùa thì bong, rủ xuống như màn tuồng, chuột chạy trên đó lạch bạch.
trần thạch cao ố vàng như bản đồ, trám chống dột bốn lần rồi, mưa xiên là lại nhỏ tong tong xuống giường con.
sân thượng lát gạch giữ nước, thấm xuống phòng thờ, mốc đen sau bàn thờ, bà nội bảo điềm gở, tôi biết tại cái khe co giãn.
chống thấm quét ba lớp xịn, thợ bảo bảo hành mười năm, năm thứ hai công ty đổi tên, gọi tổng đài nghe nhạc chờ.
tường nhà ven biển sơn xong một năm rộp như bánh phồng, muối ăn ra trắng bệch, lan can sắt thì mục tới lõi.
gạch lát hành lang trường học bung lên bốp bốp giữa trưa nồm, học sinh tưởng động đất bỏ chạy tán loạn.
nồm ẩm nền nhà đổ mồ hôi như mới giội nước, bà cụ trượt chân gãy cổ xương đùi, mổ hết bảy chục triệu.
cầu thang gỗ công nghiệp trương lên, bong vân giấy, khách nhà mới khóc, thầu phụ tắt máy, tổng thầu đổ cho nhà cung cấp.
tôi làm thầu nhỏ, giá cát sắt tăng giữa chừng, hợp đồng trọn gói nên càng làm càng lỗ, bỏ thì mất uy tín.
công trình dừng vì thợ về gặt lúa, mười hai ông về mười ông, chủ nhà kêu trời, mưa thì sắt rỉ chờ đổ sàn.
trộn vữa ngoài nắng ba tám độ, khô nứt chân chim, tưới nước không kịp, sáng mai đục trám lại từng đường.
bê tông tươi chờ kẹt xe hai tiếng, tới nơi sệt như bột bánh, tài xế thêm nước, sàn đổ xong khoan mẫu không đạt.
giám sát bắt khoan rút lõi, mỗi mẫu sáu trăm ngàn, rớt thì đập, ai chịu, thầu với trạm trộn chỉ tay qua nhau.
giàn giáo thuê tháng chín triệu, thiếu khoá thiếu chốt, gió mạnh lắc lư, ông phụ hồ năm mươi tuổi té từ tầng ba.
đội thợ không chịu móc dây an toàn vì nóng với vướng, tôi nạt thì họ cười, tới lúc chuyện xảy ra thì tôi đi hầu toà.
máy vận thăng đứt cáp mùa trước, thanh tra niêm phong, gạch vác tay lên tầng sáu, vác mà run cả đầu gối.
máy cắt gạch nước văng đỏ lòm cả ngõ, bụi dính kín giàn hoa giấy của bà giáo, bà ra đứng nhìn không nói câu nào.
đường bê tông vào thôn được ba năm lộ đá lởm chởm, xe chở mía cán nát, hai bên sụt như miếng bánh bị gặm.
ổ gà sáng vá chiều lòi, đổ nhựa nguội bữa trước bữa sau bong, xe máy lách qua lách lại té oạch.
đường trên núi sạt liên miên, ta luy trôi xuống chôn mất cái quán nước, đi chợ phải vòng bốn chục cây số.
rọ đá kè suối bị lũ lôi phăng, năm nào làm lại cũng giống hệt, tiền trôi theo đá, tôi góp ý thì bảo định mức nó vậy.
cầu treo ván mục lỗ chỗ, học sinh đi qua mà mẹ đứng bên này thở không ra hơi, kiến nghị bốn năm rồi.
cống thoát nước trước nhà nhét đầy rác, mưa mười phút ngập lút bánh xe, cả phố ngồi trên ghế ăn cơm.
nước ngập dơ hầy, chân ngứa nổi mẩn, đồ gỗ phồng rộp, tủ lạnh nổi lềnh bềnh như ghe.
máy bơm chống ngập đặt đầu hẻm, ông giữ chìa khoá đi đám cưới, cả hẻm lội đi tìm chìa trong đêm.
nâng nền nhà lên bảy tấc thì cửa thành cái hang, nhà bên nâng tám tấc, đua nhau như đua ghe.
cột điện nghiêng, dây rối như tổ quạ, đêm mưa đánh lửa xèo xèo, gọi điện lực thì bảo dây đó của viễn thông.
điện cuối nguồn một trăm bảy chục vôn, tủ lạnh kêu cạch cạch không chạy, quạt quay lười như ông già tập thể dục.
ổn áp mua mười ký lô rưỡi triệu tư, chạy nóng sôi dầu, mùi khét, chưa kể tự nó ăn điện.
cúp điện không báo trước, mẻ trứng ấp chết, mẻ bánh mì hư, mẻ nhuộm loang, có công ty nào đền đâu.
sét đánh lan theo dây mạng cháy sạch camera, tivi, modem của mười bốn nhà, cột thu lôi trên chùa thì chỉ che được chùa.
pin mặt trời lắp mái hai trăm hai chục triệu, năm đầu thì vui, năm thứ ba bụi bám, chim ị, số điện tụt thê thảm.
bộ hoà lưới báo đỏ hoài, hãng dẹp tiệm rồi, thợ ngoài mở ra nhìn lắc đầu nói bo này không có linh kiện.
pin đầy nắng trưa không biết bán cho ai, tối lại mua điện bậc sáu, nghe người ta rao bình trữ mà giá bằng cái xe hơi.
trạm sạc xe điện ở quê làm gì có, chạy tới giữa đường đồng hồ nhấp nháy, dắt bộ vô quán cà phê xin cắm nhờ.
pin xe điện của thằng con năm thứ hai đi được nửa đường cũ, thay cục pin bằng nửa chiếc xe, tính ra còn mắc hơn xăng.
sửa xe máy đầu hẻm nhà em, giờ xe phun xăng điện tử, cái đèn vàng nháy mấy nhịp em đọc không ra, khách chạy thẳng ra hãng.
mua cái máy đọc lỗi Tàu ba triệu bảy, cắm đời mới nó không nhận, cập nhật đòi thêm hai triệu nữa.
vỏ xe đinh tặc rải cả cung đường, vá ép không nổi, tôi đêm nào cũng kéo khách ba bốn chiếc, tội mà cũng bực.
nhớt giả đóng can y hệt, nổ máy ba tháng kêu lạch cạch, mở ra xéc măng mòn, khách bắt tiệm đền.
phụ tùng gắn mác chính hãng, bố thắng dỏm đi đèo cháy khét, hai vợ chồng khách tông vô vách núi, nghe mà lạnh người.
rửa xe bằng nước giếng đọng vệt trắng, khách xe xịn chê, gắn máy làm mềm nước thì bọt không tan.
máy nén khí tiệm vá mười năm không xả nước, đáy mục bung, tiếng nổ làm cả xóm tưởng bom.
gara ô tô của em đồng sơn ngay trong khu dân cư, bụi bả matit, mùi sơn, mấy bà mẹ ẵm con đứng ngoài cổng chỉ tay.
sấy sơn bằng đèn halogen ba tiếng một cánh cửa, trời mưa sơn nổi mắt cá, đánh bóng cả buổi mà khách vẫn soi.
pha màu xe lệch tông, ban ngày ra đúng ban đêm ra sai, cái xe như mặc áo vá, giao xong ba hôm khách quay lại.
bơm cao áp xe tải gửi đi cân bốn hôm, xe nằm bến một ngày mất hai triệu rưỡi, tài xế ngồi nhìn mà nóng mặt.
tài xế báo xe rung tay lái, cân bằng lốp ba lần vẫn rung, hoá ra cong mâm, hãng thay mâm chín triệu.
cứu hộ xe lật đèo ba giờ sáng, xích không đủ dài, đá rơi xuống nóc cẩu, run mà vẫn phải làm vì khách kẹt trong cabin.
em chữa máy cày máy suốt, gọi phụ tùng Nhật cũ trong Sài Gòn, gửi ra nhầm đời, gửi đi gửi về hết nửa tháng vụ.
cái tủ lạnh mất lạnh, thợ trước hàn rò nạp thêm ga, hai tuần lại tịt, đến em thì trong ống đầy mạt sắt rồi.
máy giặt cửa trước sột soạt, mở ra thấy mốc xanh quanh ron, mùi như giẻ lau sàn, chị chủ đòi trả tiền lại.
máy lạnh lắp chui dây ống đồng mỏng, hàn bằng gió đá cháy đen, đêm xì hết ga, trưa nắng gọi khóc.
đứng trên giá đỡ tầng mười hai thay cục nóng, dây đai mục, gió tạt, xuống tới đất mới biết mình vừa run.
thang máy chung cư cũ hay dừng lưng lửng giữa hai tầng, cụ bà mắc kẹt bốn chục phút, từ đó bả đi bộ thang.
linh kiện thang máy Tây ban đầu bảo năm tuần có, tới nay bốn tháng, cư dân tầng mười chín vác bình nước lên mà khóc.
phòng cháy chữa cháy nghiệm thu hoài không qua, ống nước phải đổi, cửa phải đổi, cả chung cư mini nằm ngủ chờ.
bình chữa cháy mua ngoài chợ hai năm chưa nạp, có ngày cháy xe trong hầm xịt ra được tí bụi rồi tịt.
hầm gửi xe nóng, khói, ngột, bác bảo vệ ngồi từ sáng đến tối, chiều về nôn thốc nôn tháo, con gái đòi ông nghỉ.
cư dân đòi hút gió, ban quản trị bảo quỹ còn chín chục triệu mà báo giá ba trăm tư, họp ba lần cãi nhau.
nhà vườn ngoại ô tự hoại ngấm thẳng xuống đất, giếng nhà bên ba mét ra mùi, hai họ sui gia thành ra ghét nhau.
bể phốt nhà trọ hai mươi phòng, sáu tháng hút một lần, xe không vô được hẻm, kéo ống một trăm hai chục mét.
toa lét khu du lịch mùi thấu trời, tạt chất tẩy cay mắt, khách bịt mũi chạy ra ngoài, chấm một sao.
bác thợ hàn già bảo nồi này đến tuổi rồi, vá nữa là mang tội, nhưng mua nồi mới thì em lấy đâu ra sáu trăm triệu.
đổi sang nồi hơi điện nghe gọn, tính ra mỗi tháng tiền điện bằng tiền ba xe củi, thôi đành ngửi khói tiếp.
hơi thừa xả ra ngoài ống nghi ngút, mùa đông bà con phơi quần áo gần đó cho nhanh khô, tiếc của mà không biết dùng vào đâu.
nước ngưng nóng tám chục độ đổ xuống cống, mình biết là phí, nhưng kéo ống thu về thì mặt bằng chỗ nào cũng vướng.
anh nào bày cho tôi cái cách đo xem mỗi tấn củi ra được bao nhiêu hơi, chứ giờ chỉ biết hết củi thì mua.
máy nén khí rít như còi, đêm không chạy máy nào mà nó vẫn tự nổ, chắc xì ở đâu đó trong trần.
đi dọc ống bôi nước xà phòng, bong bóng nổi chỗ nào quấn băng keo chỗ đó, quấn tới lúc ống trông như chân băng bó.
thợ điện xưởng em nối dây bằng băng dính, mưa một cái là tê tay, ai đi chân đất chạm vào thân máy là giật nảy.
đồng hồ điện ba giá, em cứ tưởng chạy đêm cho rẻ, ai ngờ công nhân ca đêm đòi gấp rưỡi lương.
điện lực phạt vô công mỗi tháng ba triệu mấy, lắp cái tủ bù, sáu tháng sau tụ phồng lên nổ bụp.
anh kỹ thuật công ty điện nói xưởng tôi tốn vì mô tơ to kéo việc nhỏ, như lấy dao mổ trâu đi cắt tiết gà.
bóng đèn nhà xưởng thay led được nửa năm là nhấp nháy, công nhân soi hàng nhức mắt, mua loại nào cũng bảo hai năm.
quạt thông gió mái quay lề mề, gió không lên, dưới máy may ba mươi chín độ, chiều nào cũng có người phải xuống phòng y tế.
làm mát bằng tấm giấy ướt, tuần đầu mát rượi, tuần sau mùi tanh rong rêu, giấy mủn từng mảng rơi vào hàng.
cây nước nóng lạnh văn phòng uống vào lợm cổ, mở bình ra rêu xanh quanh thành, ai nấy nhìn nhau im thít.
ao làng tôi hồi bé tắm được, bây giờ xanh lét, thả bèo thì bèo chết, thả cá thì cá nổi, tết nào trưởng thôn cũng hứa.
hồ điều hoà trong phố trở trời là cá ngáp rồi chết trắng, người ta vớt năm xe, mùi lan sang quán ăn quanh hồ.
rắc thứ bột gì đó của Đức thấy trong được tuần, mưa xuống cống tràn vào lại đen ngòm, coi như ném tiền qua cửa sổ.
khu trọ công nhân nước bơm giếng, tắm xong ngứa, trẻ con ghẻ đầu, chủ trọ bảo chê thì đi chỗ khác.
em thuê phòng mười hai mét, tôn nóng, tối ba mẹ con nằm nền nhà lấy khăn ướt đắp, con sốt tưởng bệnh hoá ra say nóng.
giá mà có loại sơn quét lên mái cho bớt nóng năm bảy độ, hai triệu một phòng thì chủ trọ chắc chịu.
xây nhà chống lũ kê lên cao hai mét tư, lũ năm rồi hai mét bảy, bàn thờ trôi ra tới vườn chuối.
nhà phao thùng phuy buộc dây, nước lên thì nổi thật, nước xuống thì kẹt nghiêng trên bụi tre, phải cưa tre.
lợp lại mái ngói cũ thì kiến ba khoang bò vào, chạm phải là phỏng rộp, cả xóm mùa gặt ai cũng có vệt đỏ trên cổ.
mối ăn cột nhà thờ họ, gõ nghe bộp bộp, các cụ bàn chống hoá chất thì sợ, thay cột lim thì bốn trăm triệu.
thợ phục dựng đình làng trả màu gỗ mới toanh, du khách hỏi đình này xây năm nào, ông từ nghe mà đỏ mặt.
ngói mũi hài đặt Bắc Ninh, nung non, sau hai mùa sương giá mẻ đầu, nước len vào ướt rui.
tường trình đất trên bản mưa hắt tróc từng mảng, thay gạch thì hết đẹp, khách nghỉ cộng đồng lại không tới.
nhà sàn lợp fibro thay lá cọ cho đỡ cháy, hè nóng hầm hập, đông lạnh thấu, khói bếp quẩn không thoát được.
nước giữa núi đá vôi mùa khô bằng vàng, một can hai mươi lít cõng hai tiếng, hồ treo thì nứt đáy.
có đoàn dự án cho cái máy hút nước từ sương, ba ngày được nửa xô, già bản cười móm mém bảo không bằng con bò.
bơm thuỷ luân chạy không tốn điện đưa nước lên đồi, lũ cuốn que rác kẹt cánh, dân không biết tháo nên bỏ.
thợ sửa máy bơm dưới huyện lên một bận ba trăm tiền xe, chưa đụng vào ốc nào.
đường điện về bản xa quá, bóng đèn vàng như quả cà chua, máy xay ngô quay được nửa vòng lại đứng.
trạm thuỷ điện nhỏ nhà ông Páo dùng cái củ phát Tàu, mùa lũ cháy, mùa cạn không quay, đứa nhỏ học bài bằng đèn pin.
xe khách tuyến Mèo Vạc nhà em đổ đèo cháy má phanh, mùi khét nồng, cả xe im phăng phắc niệm Phật.
xe tải leo dốc Cun sôi nước, kẹp cây chuối dưới bánh, chờ nguội một tiếng, hàng cá bên trong chắc gì còn tươi.
đèn đường năng lượng mặt trời đầu thôn sáng được một mùa, giờ đứng như cột cờ, bình bị tháo trộm gần hết.
biển báo nhựa phản quang phai, đêm mưa không thấy khúc cua, chín vụ trong năm, cắm cái sào sơn đỏ vậy mà có tác dụng.
nắp cống composite bị xe cán nứt vỡ, cụ ông đi tập thể dục sụt chân, cả phường đổ cho công ty thoát nước.
mùi cống bốc lên trong nhà tắm, đổ nước đầy bẫy vẫn hôi, thợ phá nền mới biết họ quên lắp ống thông.
em đọc trên mạng đổ baking soda với giấm, sủi ùng ục vui mắt, xong vẫn nghẹt như thường.
tiếng ồn quán nhậu cách âm bằng khay trứng giấy, nửa đêm vẫn nghe rõ ai thất tình.
trạm bê tông xe ra vào suốt đêm, bùn đất kéo lê cả đường, tưới nước thì trơn, không tưới thì bụi mù.
công trường đào tầng hầm hút nước ngầm, giếng cả khu cạn, tường rào nhà tôi ngả ra như người say.
cán bộ ra đo nứt dán miếng kính lên tường, ba hôm sau kính gãy, ai cũng thấy mà không ai ký biên bản.
em làm giám sát, ngày nào cũng có phong bì, nhận thì không ngủ được, không nhận thì tổ đội nhìn như kẻ thù.
vật tư về công trường ban đêm, sáng ra thiếu ba cây sắt phi mười sáu, hỏi bảo vệ thì bảo vệ hỏi lại trời.
bạt che cát bay, bụi đỏ vào bát canh bún của cô hàng đầu ngõ, cô chống nạnh chửi từ sáng đến trưa.
gỗ cốp pha dùng sáu lượt cong queo, mặt bê tông rỗ tổ ong, trát bù tốn xi măng bằng tiền mua ván mới.
nhôm cốp pha thuê một mét vuông đắt, công nhân vứt rầm rầm móp méo, đền cọc hết sạch lời.
anh em thợ hồ ăn mì gói trưa, chiều tụt đường xây xẩm trên giàn, tôi phải nấu nồi chè đậu cho chắc bụng.
lương khoán theo mét vuông, thợ trát dối, gõ tường bồm bộp, chủ nhà lấy cục phấn khoanh tròn khắp phòng.
gia chủ xem ngày đổ mái phải đúng giờ Thìn, mà xe bồn thì kẹt bắc qua cầu, đứng thắp hương mà mồ hôi nhỏ giọt.
ông thầy phong thuỷ bảo dời cái cột, tôi là thợ xây có hai chục năm cũng chịu, cột đang đỡ dầm chính.
tháo dỡ nhà cũ có tấm fibro xi măng, nghe bảo bụi độc, thợ cứ ném từ trên xuống trắng mù, che có cái khăn.
sàn gỗ nhựa ngoài trời bạc trắng, nứt đầu đinh vít, đi lên kẽo kẹt như nhà ma, khách resort ngán.
bể bơi xanh lè sau hai ngày mưa, đổ clo cay mắt đỏ, con nít ngứa, phụ huynh đòi lại tiền vé tháng.
máy lọc hồ bơi lọc cát vón cục, rửa ngược nước ra vẫn đục, thợ mua cát trắng thay xong đỡ được mười hôm.
mặt kính toà nhà hai mươi tầng bám mốc dầu, thuê người đu dây lau, gió giật đập vô kính, tôi nhìn xuống mà chân mềm nhũn.
kính dán màng cách nhiệt bong bóng lổm ngổm như da cóc, bóc ra keo dính, cạo xước, đền tấm bốn triệu.
cửa gỗ nhựa cong, mưa nở kẹt cứng, phải đập bể ổ khoá vì bà nội nhốt trong toa lét.
khoá vân tay nhà cho thuê hết pin lúc nửa đêm, khách Tây đứng ngoài mưa, thợ mở khoá đòi tám trăm.
camera gắn cổng mờ như sương, trộm vô lấy con SH, xem lại thấy bóng người như con ma không rõ mặt mũi.
tổng đài bảo nâng gói lưu trữ, mỗi tháng thêm trăm rưỡi một mắt, bảy mắt thì bằng tiền thuê bảo vệ.
thợ sơn dầu trong phòng kín ngất, kéo ra ngoài quạt mo cau, tỉnh dậy anh ấy hỏi còn mấy cánh cửa nữa.
bột trét bị mốc chấm đen từ trong ra, cạo sạch bôi thuốc tẩy, sơn lại mùa sau nó vẽ lại y chang cái bản đồ.
nhà trọ gần kênh muỗi nhiều quá, xịt hoài lờn thuốc, đèn bắt muỗi kêu lách tách suốt đêm mà sáng ra con vẫn nổi mẩn.
sửa giếng trời bằng tấm poly, nắng hai năm ngả vàng đục, giòn, mưa đá thủng lỗ to bằng nắm tay.
thay bóng đèn cao mười hai mét trong nhà thi đấu phải thuê giàn, một bóng hai trăm mà công lên bốn triệu.
mái vòm sân chợ dột như rổ, tiểu thương căng bạt riêng đủ màu, đi dưới đó cứ tưởng đi trong rừng cờ.
nền chợ cá đọng nước hôi, làm lại dốc hơn mà thợ láng ngược, nước chảy vô sạp chứ không ra cống.
nhà vệ sinh chợ khoá trái, bà con tiểu bậy sau kho, ban quản lý xin kinh phí ba năm vẫn ngồi đợi.
cầu cảng cọc bê tông nứt lòi sắt, vỏ ghe va vô rung rung, ai cũng nói sập thì hẵng hay.
phao neo đèn báo luồng tắt, ghe tui cạ cồn, gãy lái đêm ba mươi, nằm ngoài đó đón giao thừa.
phà qua sông máy cũ, tài công bước xuống quay ma ni ven, khách đứng nín thở tới nửa dòng.
tiệm cơ khí nông thôn như tụi em vừa hàn cổng vừa sửa máy cày, hễ ai hỏi gì cũng ráng làm, bí thì lên mạng coi.
thiếu một cái máy đo mà thợ nào cũng mượn của ông Sáu, ông đi vắng là cả xóm ngồi chơi.
được cái nghề sửa chữa không lo đói, mỗi tội tay lúc nào cũng đen, vợ cho ăn cơm riêng một cái chén.
mấy đứa học trò tới học hai tháng, biết tháo mà chưa biết ráp, ốc dư ra cả nắm bỏ vô túi quần.
bữa nào trời mưa khách vắng, ngồi lau đồ nghề, ngẫm ra cái gì bây giờ cũng làm cho mau hư để bán cái mới.
cục sạc điện thoại dỏm cắm trên giường, cháy cái mền, thằng cháu phỏng chân, từ đó nhà tôi cấm sạc đêm.
tủ lạnh cũ của viện dưỡng lão hư giữa hè, thuốc với sữa mang gửi nhà dân, anh thợ làm giùm không lấy tiền.
chị chủ nhà trọ hỏi tôi có cách gì cho hai chục cái đồng hồ điện tự báo số về điện thoại, khỏi phải leo thang ghi.
cánh cổng xếp chạy mô tơ hay kẹt giữa chừng, đẩy tay thì nặng trịch, sáng nào bảo vệ cũng đạp một cái nó mới chịu chạy.
bể nước ngầm nhà tập thể cũ nứt, nước cống thấm vào, cả dãy tiêu chảy mới biết, súc bể xong vẫn không ai dám uống.
máy phát điện dự phòng của chợ nằm trong góc bốn năm, hôm cần đề không nổ, ắc quy phồng như cái gối.
thang leo lên bồn nước rỉ mục một nấc, anh thợ bước hụt, treo lủng lẳng bằng mỗi cái thắt lưng đồ nghề.
tiếng quạt lò rền rĩ cả đêm, cụ già nhà sau mất ngủ, con cháu cụ mang ghế ra ngồi trước cổng xưởng tôi.
tôi đắp tường chắn cao bốn mét bằng gạch cũ, tiếng nó nhảy qua đầu tường sang tận dãy thứ ba, dãy đầu thì im.
thợ khoan giếng nói chắc ăn sáu chục mét có nước, khoan trăm hai vẫn bụi khô, tiền thì cứ tính theo mét.
cái giếng cũ bỏ hoang không lấp, con bê nhà tôi rớt xuống, kéo lên được thì gãy chân.
nước giếng đem nấu trà thành màu tím đen, cho lá ổi vào còn đen hơn, khách tới ngồi không dám uống.
rải sỏi lên nền đất yếu, mưa xong sỏi chìm mất tăm, đổ thêm năm xe nữa nó cũng nuốt luôn.
ống khói gạch nghiêng theo gió, cột dây cáp níu bốn góc, mùa bão ai đi ngang cũng ngước lên rồi rảo bước.
khung cửa sắt nhà mặt biển tróc sơn từng lớp, chà rỉ quét lại mỗi năm hai lần, chán quá thay gỗ thì mối xông.
thợ lắp pin mặt trời khoan thủng mái, trét keo qua quýt, mưa nhỏ giọt đúng chỗ bàn vi tính con tôi học.
bồn nước nóng trên mái xì ống dầu, nước nóng chảy ròng ròng xuống máng, cả tuần đi vắng về hoá đơn nước gấp bốn.
cái hố ga trước cửa đậy tấm sắt, xe qua kêu rầm một tiếng, đêm đếm được hơn ba trăm tiếng rầm.
đổ bê tông mùa lạnh ngoài này lâu cứng, tháo cốp pha sớm một hôm là sứt cạnh, để lâu thì tiền thuê đội lên.
ông thầu trẻ tính vật tư bằng điện thoại, dư ra bốn tấn xi măng, để qua mùa nồm đông thành đá hết.
xe lu mượn của huyện lu được nửa đoạn thì xì nhớt, nửa đoạn còn lại bà con lấy cây gỗ kéo cho phẳng.
sân phơi láng xi măng mỏng quá, nắng lên rộp từng bánh, lúa lẫn cát, quét đằng trước rớt đằng sau.
tiệm sửa ti vi của tôi giờ toàn chữa loa kẹo kéo, hễ cuối tuần là mười mấy cái cháy sò nằm chờ.
khách đem cái bơm tăng áp kêu suốt ngày đêm, tôi vặn lại rơ le thì nó nằm im, tới nhà họ lại kêu, tại ống họ rò.
dây cáp cần cẩu tưa sợi, tài xế bảo còn xài được mấy tháng, tôi đứng dưới mà cứ nhích ra từng bước.
xe đào thuê giờ tám trăm ngàn, hư ty thuỷ lực nằm giữa ao ba ngày, nước lên ngập tới buồng lái.
nhà mệ ở vùng trũng Quảng Điền, mỗi năm lụt bốn năm bận, tủ lạnh treo lên xà nhà mà nước vẫn tới.
răng cái trụ điện trước ngõ nghiêng mấy tháng ni không ai dựng, gió lên dây quất vô mái ngói rào rào rứa?
ở Kỳ Anh gió Lào thổi khô rang, gỗ cửa co lại hở toang hoác, cát bay vô trắng giường, chiều phải lấy chổi quét chiếu.
giếng làng em ngày trước trong ngọt, từ độ có mỏ đá nổ mìn thì mạch đi đâu mất, gàu thả xuống nghe lộc cộc.
chờ đoàn xuống nổ xong mìn bốn giờ chiều, nhà rung, trứng gà ấp ung hết, xin đền thì bảo nằm ngoài bán kính.
tôi trát đất trộn rơm lên vách bếp, ấm mà đẹp, ngặt nỗi ong đất nó khoan lỗ chỗ chui vào làm tổ.
thợ lắp hút mùi đục ống ra thẳng ngõ nhỏ, hàng xóm ăn cơm nhà họ mà biết nhà tôi kho cá gì.
cái nồi hơi mi ni giặt là của cô Yến tắt mở liên hồi, kim đồng hồ nhảy như lên đồng, cô đứng là mà chân cứ hướng ra cửa.
ông điện lực bảo đường dây quá tải vì cả xóm sắm lò sấy một lúc, muốn thêm biến áp thì chờ kế hoạch sang năm.
mưa dầm ba tuần, tường vôi nhà thờ phồng lên từng mảng bằng cái mẹt, rơi trúng ghế trống, ai cũng bảo có Chúa đỡ.
tổ sửa đường chúng cháu đi vá bằng cái xe cút kít với bếp đun nhựa, khói đen nhẻm mặt, vá sáng thì chiều mưa moi lên.
muốn biết ống nước nhà bị rò ở khúc nào mà khỏi đục hết nền gạch bông cũ, chú có đồ nghề chi thì mang tới giùm.
xưởng thuê điện chung với ba nhà, cầu dao nhảy là nhà nào cũng đổ nhà nào, rốt cuộc chia nhau tắt bếp trưa.
bảo lưới sắt che mương đừng hàn chết, mà người ta hàn chết, rác đầy bên dưới muốn moi phải cắt.
`
